/** Why a host that resembles a brand's name does not imitate it: each reason by name, with the real host that taught it. */
import type { HonestNames } from './honest-names.ts';
import type { HostLook } from './host-look.ts';
import type { NameSeen } from './name-seen.ts';

type Exoneration = (seen: NameSeen, look: HostLook, honest: HonestNames) => boolean;

/** A shorter name is part of too many honest words to be looked for inside one: `ui` in `dropsuite` and `intuit`. */
const SHORTEST_INSIDE = 6;
/** At the start of a word five letters are enough: `huobi` in `huobixyz`, and not `zelle` in `gazelle`. */
const SHORTEST_AT_START = 5;
/** Two Han characters say as much as six Latin letters. */
const SHORTEST_HAN = 2;

const isHanName = (text: string): boolean => text.charCodeAt(0) > 0x2e80;
const stands = ({ placement }: NameSeen): boolean => placement === 'whole' || placement === 'token';

/** For a name that stands in the host letter by letter. */
export const INSIDE: Readonly<Record<string, Exoneration>> = {
  /** `dropsuite.uk` and `intuit.com` flagged for a brand called `ui` (CyberDrain/Check #145). */
  'short-name': seen => {
    const { text } = seen.name;
    if (stands(seen) || isHanName(text)) return isHanName(text) && text.length < SHORTEST_HAN;
    if (text.length >= SHORTEST_INSIDE || (seen.placement === 'start' && text.length >= SHORTEST_AT_START))
      return false;
    return !(text.length >= SHORTEST_AT_START && seen.beside.onlyLures);
  },
  /** `reunitetheriver.com` holds `tether`; `quiet-revolution` holds `revolut`. */
  'part-of-a-word': (seen, _, { words }) =>
    !stands(seen) && words.some(word => word.includes(seen.name.text) && seen.word.includes(word)),
  /** A ledger, a kraken and a phantom are things: adding `ledger.com` blocked unrelated sites at once (eth-phishing-detect #4332). */
  'common-word-inside': (seen, look) => {
    if (!seen.name.common || stands(seen) || look.disguised) return false;
    // Two letters more make another word, whatever they mean elsewhere: `ioledger`.
    const twoMore = seen.word.length - seen.name.text.length <= 2;
    const { onlyLures, someLures } = seen.beside;
    return look.shared?.kind === 'site' ? !someLures : twoMore || !onlyLures;
  },
  /** A project of its own that ends in a brand's name: `bluzelle`. */
  'name-of-another': ({ word }, _, { ofOthers }) => ofOthers.has(word),
};

/** For a name that is one slip away from a word of the host. */
export const NEAR: Readonly<Record<string, Exoneration>> = {
  /** `hank.com` is no `tank.com`, `finance` no `binance`: readers do not miss a first letter (Chrome's look-alikes). */
  'first-letter': ({ name, word }, look) => !look.disguised && word.charAt(0) !== name.text.charAt(0),
  /** `upfinity.xyz` blocked as `dfinity.org` (eth-phishing-detect #5477): a name that we know to be somebody's own. */
  'name-of-another': ({ name, word, beside }, _, { ofOthers }) =>
    ofOthers.has(word) && !(name.common && beside.someLures),
  /** `ledgers` and `phantoms` are more than one of a thing. With a lure it is a name again. */
  'common-word-in-plural': ({ name, word, beside }) =>
    name.common && word === `${name.text}s` && !beside.asks && !beside.onlyLures,
};

/** The name of the first reason that holds. */
export function exonerated(
  seen: NameSeen,
  look: HostLook,
  reasons: Readonly<Record<string, Exoneration>>,
  honest: HonestNames,
): string | undefined {
  for (const name in reasons) if (reasons[name]!(seen, look, honest)) return name;
  return undefined;
}
