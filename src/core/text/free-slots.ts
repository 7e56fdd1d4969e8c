/** Which slots of an array are taken, and the next one that is not: Tarjan's disjoint sets, else laying is quadratic. */
export class FreeSlots {
  /** How far the next free slot may be, 0 for a free one. */
  #skip = new Int32Array(1_024);

  isFree(slot: number): boolean {
    return slot >= this.#skip.length || this.#skip[slot] === 0;
  }

  take(slot: number): void {
    if (slot >= this.#skip.length) {
      const longer = new Int32Array(Math.max(slot + 1, this.#skip.length * 2));
      longer.set(this.#skip);
      this.#skip = longer;
    }
    this.#skip[slot] = 1;
  }

  /** The first free slot from `from` on. */
  next(from: number): number {
    const skip = this.#skip;
    let free = from;
    while (free < skip.length && skip[free] !== 0) free += skip[free]!;
    for (let i = from; i < free && i < skip.length; ) {
      const next = i + skip[i]!;
      skip[i] = free - i;
      i = next;
    }
    return free;
  }
}
