/** A set of hashes that may say yes wrongly, and never no: one read, whatever its size. */

/** At 256 bits an entry, one look in 256 is for nothing. */
const BITS_PER_ENTRY = 256;
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
      const bit = spread(hash) & this.#mask;
      this.#bits[bit >>> 5]! |= 1 << (bit & 31);
    }
  }

  has(hash: number): boolean {
    const bit = spread(hash) & this.#mask;
    return (this.#bits[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  }
}

export const BASE = 0x01000193;

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
