/** A set of places as sorted hashes of 53 bits: 8 bytes a place, and no wrong answer that anybody will ever see. For lists up to about a million. */
import { LOW_BITS } from './host-hash.ts';
import type { HostSet } from './host-set.ts';

export class SortedHashes implements HostSet {
  readonly exact = true;
  readonly #hashes: Float64Array;

  /** Sorted, each once. */
  constructor(hashes: Float64Array) {
    this.#hashes = hashes;
  }

  get size(): number {
    return this.#hashes.length;
  }

  get bytes(): number {
    return this.#hashes.byteLength;
  }

  has(high: number, low: number): boolean {
    const wanted = high * 2 ** LOW_BITS + low;
    let from = 0;
    let to = this.#hashes.length - 1;
    while (from <= to) {
      const middle = (from + to) >>> 1;
      const hash = this.#hashes[middle]!;
      if (hash === wanted) return true;
      if (hash < wanted) from = middle + 1;
      else to = middle - 1;
    }
    return false;
  }
}

/** Sorts a copy, and keeps each hash once. */
export function sortedOnce(hashes: Float64Array): Float64Array {
  const sorted = hashes.toSorted();
  let kept = 0;
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[kept - 1]) sorted[kept++] = sorted[i]!;
  return sorted.subarray(0, kept);
}
