/** …comes from, or gives, a number that cannot exist in that form: +86 before 95588, or a line that never makes calls. */
import * as z from 'zod/mini';
import type { Channel } from '../core/channels/channel.ts';
import type { Facts } from '../core/rule.ts';
import { isMeantAt } from '../core/text/place.ts';
import { officialEntry } from '../core/vouch.ts';
import { signal } from './signal.ts';

/** `home-only`: a short code or 400 number behind the prefix of a foreign call. `receive-only`: a line that takes calls only. */
const MARKS = ['home-only', 'receive-only'] as const;

export const numberThatCannotBe = signal({
  params: z.strictObject({ marks: z.array(z.enum(MARKS)).check(z.minLength(1)) }),
  bind:
    ({ marks }) =>
    facts => {
      const found = facts.channels.filter(
        channel =>
          channel.kind === 'phone' &&
          ((marks.includes('home-only') && isHomeOnly(channel)) ||
            (marks.includes('receive-only') && isReceiver(channel, facts))) &&
          (channel.role !== 'content' || !channel.span || isMeantAt(facts.reading, channel.span)),
      );
      if (found.length === 0) return undefined;
      const owner = found.find(({ owner }) => owner !== undefined)?.owner;
      const spans = found.flatMap(({ span }) => span ?? []);
      return { ...(owner ? { brand: owner } : {}), spans, channels: found };
    },
});

const isHomeOnly = ({ disguises }: Channel): boolean => disguises.includes('international-prefix');

/** It can be dialled; as the number that rings, it is forged. */
const isReceiver = (channel: Channel, { reading, brands }: Facts): boolean =>
  reading.contact.direction === 'incoming' &&
  (channel.role === 'subject' || channel.role === 'sender') &&
  officialEntry(channel, brands)?.receivesOnly === true;
