/** A brand's name in a host: where it stands, and what stands beside it. */
import type { HostLook } from './host-look.ts';
import type { Label } from './label.ts';
import { type Beside, beside, type LureWords, type Piece } from './lures.ts';
import type { WornName } from './worn-name.ts';

/** `whole`: the label says nothing else. `token`: between dots, hyphens or ends. The others: inside a longer word. */
export const PLACEMENTS = ['whole', 'token', 'start', 'end', 'middle'] as const;
export type Placement = (typeof PLACEMENTS)[number];

export interface NameSeen {
  readonly name: WornName;
  readonly placement: Placement;
  /** The word that it stands in: `reunitetheriver`. */
  readonly word: string;
  /** In the label that was registered, or on a shared host taken; else in one below it. */
  readonly inMain: boolean;
  readonly beside: Beside;
}

/** Words that stand on their own, with a sign between them and the name. */
export const apart = (tokens: readonly string[]): Piece[] => tokens.map(text => ({ text, inOneWord: false }));

export const NOTHING_BESIDE: Beside = { asks: false, onlyLures: false, someLures: false };

interface Found {
  readonly name: WornName;
  readonly label: Label;
  readonly placement: Placement;
  readonly word: string;
  readonly rest: readonly Piece[];
}

/** Asks are heard from any label, `www` aside: `metamask.login-now.top`. */
export function nameSeen(found: Found, look: HostLook, lures: LureWords): NameSeen {
  const { name, label, placement, word, rest } = found;
  const near = rest.length === 0 ? NOTHING_BESIDE : beside(rest, lures);
  return {
    name,
    placement: rest.length === 0 && placement === 'token' ? 'whole' : placement,
    word,
    inMain: label.start >= look.main,
    beside: near.asks || !asksAround(look, label, lures) ? near : { ...near, asks: true },
  };
}

/** Any other label asks, `www` aside. */
const asksAround = ({ labels }: HostLook, label: Label, lures: LureWords): boolean =>
  labels.length > 1 &&
  labels.some(one => one !== label && one.text !== 'www' && beside(apart(one.tokens), lures).asks);
