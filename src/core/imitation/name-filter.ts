/**
 * Says of most hosts, at one look, that no brand's name stands in them or near them.
 *
 * Bit sets: some letters of every name, and what is left of a name when one letter is taken out. All are
 * hashes that roll along the host, so that nothing is cut out of it; what passes is looked at properly.
 */
import { BASE, BitSet, hashOf, LONGEST_HOST, POWERS } from './bit-set.ts';
import type { LeftOvers } from './left-overs.ts';
import { lookOfUnit } from './skeleton.ts';
import type { WornName } from './worn-name.ts';

/** Letters of a name that are looked for first: six where it has them, since `coin` stands in every tenth host. */
const GRAMS = [4, 6] as const;
const DOT = 46;
const HYPHEN = 45;

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
  /** The first letters that are looked for, by how many they are. */
  readonly #short: BitSet;
  readonly #long: BitSet;
  readonly #leftOvers: LeftOvers;
  /** The host as it looks, without hyphens: kept, because a new one for each host would cost more than the look. */
  readonly #letters = new Uint8Array(LONGEST_HOST + 1);
  /** Of the first so many letters: what lies between two of them is one subtraction. */
  readonly #hashes = new Int32Array(LONGEST_HOST + 2);
  /** A letter behind a hyphen. */
  readonly #behindHyphen = new Uint8Array(LONGEST_HOST + 1);

  /** `leftOvers`: of the names that one slip leads to. */
  constructor(names: readonly WornName[], leftOvers: LeftOvers) {
    const texts = names.map(textOf);
    const gramOf = (text: string) => (text.length < GRAMS[1] ? GRAMS[0] : GRAMS[1]);
    const gramsOf = (length: number) => {
      const here = texts.filter(text => gramOf(text) === length);
      return new BitSet(new Set(here.map(text => hashOf(middleOf(text, length)))));
    };
    this.#short = gramsOf(GRAMS[0]);
    this.#long = gramsOf(GRAMS[1]);
    this.#leftOvers = leftOvers;
  }

  /** `end`: where the part of the host ends that somebody chose. Only what is all ASCII can be told at one look. */
  look(host: string, end: number): Hint {
    const length = end > LONGEST_HOST || host.includes('xn--') ? -1 : this.#read(host, end);
    if (length < 0) return MAY_BE_ANYTHING;
    return ((this.#holdsGram(length) ? MAY_HOLD : 0) | (this.#holdsNear(length) ? MAY_BE_NEAR : 0)) as Hint;
  }

  #read(host: string, end: number): number {
    let length = 0;
    let hyphen = 0;
    let hash = 0;
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
      hash = (Math.imul(hash, BASE) + look) | 0;
      this.#hashes[length] = hash;
      hyphen = 0;
    }
    this.#letters[length] = DOT;
    this.#hashes[length + 1] = (Math.imul(hash, BASE) + DOT) | 0;
    this.#behindHyphen[length] = hyphen;
    return length;
  }

  /** Of the letters `from` to `to`, by one subtraction. */
  #hashOf(from: number, to: number): number {
    return (this.#hashes[to]! - Math.imul(this.#hashes[from]!, POWERS[to - from]!)) | 0;
  }

  /** The dot behind the last letter counts too: a domain's first label may end there. */
  #holdsGram(length: number): boolean {
    for (let to = GRAMS[0]; to <= length + 1; to++) {
      if (this.#short.has(this.#hashOf(to - GRAMS[0], to))) return true;
      if (to >= GRAMS[1] && this.#long.has(this.#hashOf(to - GRAMS[1], to))) return true;
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
    if (length < this.#leftOvers.shortest || length > this.#leftOvers.longest) return false;
    if (this.#leftOvers.has(this.#hashOf(from, to))) return true;
    const hashes = this.#hashes;
    // Without the letter at i: the letters before it move up by one place, and those behind it stay.
    const rest = hashes[to]! - Math.imul(hashes[from]!, POWERS[length - 1]!);
    for (let i = from; i < to; i++) {
      const without = rest + Math.imul(hashes[i]! - hashes[i + 1]!, POWERS[to - i - 1]!);
      if (this.#leftOvers.has(without | 0)) return true;
    }
    return false;
  }
}
