/** A set of hashes that may say yes wrongly, and never no: one read, whatever its size. */

/** Two bits an entry among 64: one look in a thousand is for nothing, and nearly all others end at the first bit. */
const BITS_PER_ENTRY = 64;
/** A megabyte: what stays in a processor's cache. */
const MOST_BITS = 2 ** 23;

export class BitSet {
  readonly #bits: Int32Array;
  readonly #mask: number;

  constructor(hashes: ReadonlySet<number>) {
    const size = 2 ** Math.ceil(Math.log2(Math.min(MOST_BITS, Math.max(64, hashes.size * BITS_PER_ENTRY))));
    this.#bits = new Int32Array(size / 32);
    this.#mask = size - 1;
    for (const hash of hashes) {
      const mixed = spread(hash);
      for (const bit of [mixed & this.#mask, again(mixed) & this.#mask])
        this.#bits[bit >>> 5]! |= 1 << (bit & 31);
    }
  }

  has(hash: number): boolean {
    const mixed = spread(hash);
    const first = mixed & this.#mask;
    if ((this.#bits[first >>> 5]! & (1 << (first & 31))) === 0) return false;
    const second = again(mixed) & this.#mask;
    return (this.#bits[second >>> 5]! & (1 << (second & 31))) !== 0;
  }
}

/** Where the second bit stands. */
const again = (mixed: number): number => Math.imul(mixed, 0x9e3779b1) >>> 7;

export const BASE = 0x01000193;
/** RFC 1035: no host has more letters. */
export const LONGEST_HOST = 253;
/** BASE to the power of the place. */
export const POWERS = new Int32Array(LONGEST_HOST + 1);
POWERS[0] = 1;
for (let i = 1; i <= LONGEST_HOST; i++) POWERS[i] = Math.imul(POWERS[i - 1]!, BASE);

/** Polynomial, so that the hash of a word without its i-th letter comes from two parts. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, BASE) + word.charCodeAt(i)) | 0;
  return hash;
}

/** The low bits of a polynomial hash depend on few letters; these depend on all. */
const spread = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
};
