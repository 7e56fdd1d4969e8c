/** The numbers that the other side rang or wrote from. */
import type { Channel } from '../channels/channel.ts';
import type { Facts } from '../rule.ts';

/** The sender, and a number alone that the person says rang: a number inside a text is one to ring back. */
export const callersIn = (facts: Facts): Channel[] =>
  facts.channels.filter(channel => isCaller(channel, facts));

export const isCaller = ({ kind, role }: Channel, { reading }: Facts): boolean =>
  kind === 'phone' && (role === 'sender' || (role === 'subject' && reading.contact.direction === 'incoming'));
