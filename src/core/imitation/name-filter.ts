/**
 * Says of most hosts, at one look, that no brand's name stands in them or near them.
 *
 * Bit sets: some letters of every name, and what is left of a name when one letter is taken out. All are
 * hashes that roll along the host, so that nothing is cut out of it; what passes is looked at properly.
 */
import { BASE, BitSet, hashOf } from './bit-set.ts';
import { deletions } from './edit.ts';
import { lookOfUnit } from './skeleton.ts';
import type { WornName } from './worn-name.ts';

/** Letters of a name that are looked for first: six where it has them, since `coin` stands in every tenth host. */
const GRAMS = [4, 6] as const;
/** RFC 1035: a host has 253 letters, a label 63. */
const LONGEST_HOST = 253;
const DOT = 46;
const HYPHEN = 45;

const POWERS = new Int32Array(LONGEST_HOST + 1);
POWERS[0] = 1;
for (let i = 1; i <= LONGEST_HOST; i++) POWERS[i] = Math.imul(POWERS[i - 1]!, BASE);

/** What a host may be found to hold at a second look. */
export type Hint = 0 | 1 | 2 | 3;
export const MAY_HOLD = 1;
export const MAY_BE_NEAR = 2;
export const MAY_BE_ANYTHING = 3;

/** From the middle: names begin and end with the words of their trade, `wallet` and `coin`. */
const middleOf = (text: string, length: number): string => {
  const from = Math.max(0, (text.length - length) >> 1);
  return text.slice(from, from + length);
};

/** Of a domain its first label, since a hyphen may stand for its dot; a shorter one only counts with the dot. */
const textOf = ({ form, text }: WornName): string => {
  const dot = form === 'domain' ? text.indexOf('.') : -1;
  return dot < GRAMS[0] ? text : text.slice(0, dot);
};

export class NameFilter {
  readonly #grams: readonly { readonly length: number; readonly of: BitSet }[];
  readonly #leftOvers: BitSet;
  readonly #shortest: number;
  readonly #longest: number;
  /** The host as it looks, without hyphens: kept, because a new one for each host would cost more than the look. */
  readonly #letters = new Uint8Array(LONGEST_HOST + 1);
  /** A letter behind a hyphen. */
  readonly #behindHyphen = new Uint8Array(LONGEST_HOST + 1);

  /** `near`: the names that one slip leads to. */
  constructor(names: readonly WornName[], near: readonly WornName[]) {
    const texts = names.map(textOf);
    const gramOf = (text: string) => (text.length < GRAMS[1] ? GRAMS[0] : GRAMS[1]);
    this.#grams = GRAMS.map(length => {
      const here = texts.filter(text => gramOf(text) === length);
      return { length, of: new BitSet(new Set(here.map(text => hashOf(middleOf(text, length))))) };
    });
    this.#leftOvers = new BitSet(new Set(near.flatMap(({ text }) => [text, ...deletions(text)]).map(hashOf)));
    this.#shortest = Math.min(...near.map(({ text }) => text.length)) - 1;
    this.#longest = Math.max(...near.map(({ text }) => text.length)) + 1;
  }

  /** `end`: where the part of the host ends that somebody chose. Only what is all ASCII can be told at one look. */
  look(host: string, end: number): Hint {
    const length = end > LONGEST_HOST || host.includes('xn--') ? -1 : this.#read(host, end);
    if (length < 0) return MAY_BE_ANYTHING;
    const holds = this.#grams.some(gram => this.#holdsGram(length, gram.length, gram.of));
    return ((holds ? MAY_HOLD : 0) | (this.#holdsNear(length) ? MAY_BE_NEAR : 0)) as Hint;
  }

  #read(host: string, end: number): number {
    let length = 0;
    let hyphen = 0;
    for (let i = 0; i < end; i++) {
      const unit = host.charCodeAt(i);
      if (unit > 0x7f) return -1;
      const look = lookOfUnit(unit, host.charCodeAt(i + 1));
      if (look === HYPHEN) {
        hyphen = 1;
        continue;
      }
      if (look !== unit && (unit === 114 || unit === 118)) i++;
      this.#letters[length] = look;
      this.#behindHyphen[length++] = hyphen;
      hyphen = 0;
    }
    this.#letters[length] = DOT;
    this.#behindHyphen[length] = hyphen;
    return length;
  }

  #holdsGram(length: number, gram: number, of: BitSet): boolean {
    const letters = this.#letters;
    const power = POWERS[gram]!;
    let hash = 0;
    for (let i = 0; i <= length; i++) {
      hash = (Math.imul(hash, BASE) + letters[i]!) | 0;
      if (i >= gram) hash = (hash - Math.imul(letters[i - gram]!, power)) | 0;
      if (i >= gram - 1 && of.has(hash)) return true;
    }
    return false;
  }

  /** Every label without its hyphens, and every word between them. */
  #holdsNear(length: number): boolean {
    let label = 0;
    let word = 0;
    for (let i = 0; i <= length; i++) {
      const ends = this.#letters[i] === DOT;
      if (ends || this.#behindHyphen[i] === 1) {
        if (this.#isNear(word, i)) return true;
        word = i;
      }
      if (!ends) continue;
      if (label !== word && this.#isNear(label, i)) return true;
      label = i + 1;
      word = i + 1;
    }
    return false;
  }

  #isNear(from: number, to: number): boolean {
    const length = to - from;
    if (length < this.#shortest || length > this.#longest) return false;
    const letters = this.#letters;
    let suffix = 0;
    for (let i = from; i < to; i++) suffix = (Math.imul(suffix, BASE) + letters[i]!) | 0;
    if (this.#leftOvers.has(suffix)) return true;
    let prefix = 0;
    for (let i = from; i < to; i++) {
      const power = POWERS[to - i - 1]!;
      suffix = (suffix - Math.imul(letters[i]!, power)) | 0;
      if (this.#leftOvers.has((Math.imul(prefix, power) + suffix) | 0)) return true;
      prefix = (Math.imul(prefix, BASE) + letters[i]!) | 0;
    }
    return false;
  }
}
