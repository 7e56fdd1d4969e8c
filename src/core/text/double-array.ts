/**
 * The states of an Aho–Corasick automaton in one double array (Aoe 1989), four numbers a state side by side: a visit reads
 * one line of memory.
 */
import { Trie } from './trie.ts';

/** Of a state: where its children begin, whose child it is, its longest proper suffix, the nearest suffix that ends a word. */
export const BASE = 0;
const PARENT = 1;
export const FAIL = 2;
export const ENDING = 3;
export const CELL = 4;

const NOBODY = -1;

export class DoubleArray {
  cells = new Int32Array(0);
  /** State → 1 + the word that ends in it; 0 for none. */
  wordAt = new Int32Array(0);
  /** How far the next free slot may be, 0 for a free one: Tarjan's disjoint sets, else laying is quadratic. */
  #skip = new Int32Array(0);
  readonly #letters: number;

  /** None of the `words` is empty. `codes` numbers their `letters` from 1. */
  constructor(words: readonly string[], codes: Uint16Array, letters: number) {
    this.#letters = letters;
    const trie = new Trie(words, codes, letters);
    this.#reach(trie.size);
    this.#take(0, 0);
    this.cells.fill(0, 0, CELL);
    const slots = new Int32Array(trie.size);
    const queue = new Int32Array(trie.size);
    for (let at = 0, end = 1; at < end; at++) end = this.#lay(trie, queue[at]!, slots, queue, end);
  }

  /** The state after one more letter. */
  step(from: number, code: number): number {
    const { cells } = this;
    for (let state = from; ; state = cells[state * CELL + FAIL]!) {
      const slot = cells[state * CELL + BASE]! + code;
      if (cells[slot * CELL + PARENT] === state) return slot;
      if (state === 0) return 0;
    }
  }

  /** Breadth first, so that a state's fail link points to a state that is already laid. Says where the queue then ends. */
  #lay(trie: Trie, node: number, slots: Int32Array, queue: Int32Array, queued: number): number {
    const first = trie.firstChild[node]!;
    if (first === 0) return queued;
    const slot = slots[node]!;
    const base = this.#baseFor(trie, first);
    this.cells[slot * CELL + BASE] = base;
    const suffix = this.cells[slot * CELL + FAIL]!;
    let end = queued;
    for (let child = first; child !== 0; child = trie.sibling[child]!) {
      const code = trie.code[child]!;
      const at = base + code;
      this.#take(at, slot);
      const fail = slot === 0 ? 0 : this.step(suffix, code);
      this.wordAt[at] = trie.word[child]!;
      this.cells[at * CELL + FAIL] = fail;
      this.cells[at * CELL + ENDING] = trie.word[child] === 0 ? this.cells[fail * CELL + ENDING]! : at;
      slots[child] = at;
      queue[end++] = child;
    }
    return end;
  }

  /** The first base at which a node and its siblings fall on free slots. */
  #baseFor(trie: Trie, first: number): number {
    let lowest = this.#letters;
    for (let node = first; node !== 0; node = trie.sibling[node]!)
      lowest = Math.min(lowest, trie.code[node]!);
    for (let slot = this.#nextFree(lowest + 1); ; slot = this.#nextFree(slot + 1)) {
      const base = slot - lowest;
      this.#reach(base);
      let node = first;
      while (node !== 0 && this.cells[(base + trie.code[node]!) * CELL + PARENT] === NOBODY)
        node = trie.sibling[node]!;
      if (node === 0) return base;
    }
  }

  #take(slot: number, parent: number): void {
    this.cells[slot * CELL + PARENT] = parent;
    this.#skip[slot] = 1;
  }

  #nextFree(from: number): number {
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

  /** Room for every letter behind `base`, so that no look-up lies outside. */
  #reach(base: number): void {
    const known = this.#skip.length;
    if (base + this.#letters < known) return;
    const size = Math.max(base + this.#letters + 1, known + (known >> 1));
    // Nobody's child, and whatever else is read of a slot is written when it is taken.
    const cells = new Int32Array(size * CELL).fill(NOBODY, known * CELL);
    cells.set(this.cells);
    const wordAt = new Int32Array(size);
    wordAt.set(this.wordAt);
    const skip = new Int32Array(size);
    skip.set(this.#skip);
    [this.cells, this.wordAt, this.#skip] = [cells, wordAt, skip];
  }
}
