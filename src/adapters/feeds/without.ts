/** A set of places without those that a person has cleared: at once, and whatever the next import brings. */
import { hashOf, LOW_BITS } from '../../core/lists/host-hash.ts';
import type { HostSet } from '../../core/lists/host-set.ts';

export class Without implements HostSet {
  readonly #set: HostSet;
  readonly #cleared: ReadonlySet<number>;

  constructor(set: HostSet, cleared: ReadonlySet<number>) {
    this.#set = set;
    this.#cleared = cleared;
  }

  static of(set: HostSet, cleared: Iterable<string>): HostSet {
    const hashes = new Set(Array.from(cleared, hashOf));
    return hashes.size === 0 ? set : new Without(set, hashes);
  }

  get size(): number {
    return this.#set.size;
  }

  get bytes(): number {
    return this.#set.bytes;
  }

  get exact(): boolean {
    return this.#set.exact;
  }

  has(high: number, low: number): boolean {
    return this.#set.has(high, low) && !this.#cleared.has(high * 2 ** LOW_BITS + low);
  }
}
