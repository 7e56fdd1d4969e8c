/** What a rule needs to be in a contact before any of its conditions is worth asking: words of a concept, or a kind of finding. */
import type { ChannelKind } from './channels/channel.ts';

/** A lexicon concept, or one of those below, whose sign no concept's name holds. */
export type Need = string;
export const isKind = (need: Need): boolean => need.startsWith('#');

export const CLAIM = '#claim';
export const PAYMENT = '#payment';
export const SECRET = '#secret';
export const IMITATION = '#imitation';
export const LISTING = '#listing';
/** Two long runs of letters and digits: an address is one. To go through a page for them once more took 29 µs. */
export const CODES = '#codes';

const OF_KIND: Readonly<Record<ChannelKind, Need>> = {
  phone: '#phone',
  url: '#url',
  email: '#email',
  handle: '#handle',
  app: '#app',
};
export const ofKind = (kind: ChannelKind): Need => OF_KIND[kind];
export const ofKinds = (kinds: readonly ChannelKind[]): Need[] => kinds.map(ofKind);
