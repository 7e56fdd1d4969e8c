/**
 * Finds the name that a word is one slip away from, in time that no number of names changes.
 *
 * Names and words meet in what is left when one letter is taken out (Garbe 2012, "symmetric delete"). All those hashes
 * of a word come from its prefix and suffix hashes, so a word costs one multiplication a letter; a bit set then says
 * "nothing" for all but 1 in 30 words, and strings are built for the rest only.
 */
import { deletions, isOneEdit } from './edit.ts';
import type { WornName } from './worn-name.ts';

const BASE = 0x01000193;
/** Bits for each left-over of a name: at 32, one word in 30 is looked up for nothing. */
const BITS_PER_ENTRY = 32;
/** Longer than any label of a host (RFC 1035). */
const LONGEST = 64;

const POWERS = new Int32Array(LONGEST + 1);
POWERS[0] = 1;
for (let i = 1; i <= LONGEST; i++) POWERS[i] = Math.imul(POWERS[i - 1]!, BASE);

export class NearNames {
  readonly #byLeftOver = new Map<string, WornName[]>();
  readonly #bits: Int32Array;
  readonly #mask: number;
  readonly #shortest: number;
  readonly #longest: number;

  constructor(names: readonly WornName[]) {
    for (const name of names) {
      for (const left of new Set([name.text, ...deletions(name.text)]))
        this.#byLeftOver.set(left, [...(this.#byLeftOver.get(left) ?? []), name]);
    }
    const lengths = names.map(({ text }) => text.length);
    this.#shortest = Math.min(...lengths, LONGEST) - 1;
    this.#longest = Math.max(...lengths, 0) + 1;
    const size = 2 ** Math.ceil(Math.log2(Math.max(64, this.#byLeftOver.size * BITS_PER_ENTRY)));
    this.#bits = new Int32Array(size / 32);
    this.#mask = size - 1;
    for (const left of this.#byLeftOver.keys()) this.#mark(hashOf(left));
  }

  /** Names exactly one edit from the word; the word itself is none of them. */
  to(word: string): WornName[] {
    if (word.length < this.#shortest || word.length > this.#longest || !this.#mayHold(word)) return [];
    const found = new Set<WornName>();
    for (const left of [word, ...deletions(word)]) {
      for (const name of this.#byLeftOver.get(left) ?? []) if (isOneEdit(name.text, word)) found.add(name);
    }
    return [...found];
  }

  #mayHold(word: string): boolean {
    let suffix = hashOf(word);
    if (this.#has(suffix)) return true;
    let prefix = 0;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      const behind = word.length - i - 1;
      suffix = (suffix - Math.imul(unit, POWERS[behind]!)) | 0;
      if (this.#has((Math.imul(prefix, POWERS[behind]!) + suffix) | 0)) return true;
      prefix = (Math.imul(prefix, BASE) + unit) | 0;
    }
    return false;
  }

  #mark(hash: number): void {
    const bit = spread(hash) & this.#mask;
    this.#bits[bit >>> 5]! |= 1 << (bit & 31);
  }

  #has(hash: number): boolean {
    const bit = spread(hash) & this.#mask;
    return (this.#bits[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  }
}

/** Polynomial, so that the hash of a word without its i-th letter comes from two parts. */
function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, BASE) + word.charCodeAt(i)) | 0;
  return hash;
}

/** The low bits of a polynomial hash depend on few letters; these depend on all. */
const spread = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
};
