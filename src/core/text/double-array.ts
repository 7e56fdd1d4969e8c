/**
 * The states of an Aho–Corasick automaton in one double array (Aoe 1989), four numbers a state side by side: a visit reads
 * one line of memory. Laid breadth first from sorted words, so that no tree of objects is built in between.
 */

/** Of a state: where its children begin, whose child it is, its longest proper suffix, the nearest suffix that ends a word. */
export const BASE = 0;
export const PARENT = 1;
export const FAIL = 2;
export const ENDING = 3;
export const CELL = 4;

const NOBODY = -1;

/** A stretch of the sorted words that begin alike, and the slot that it is laid on. */
interface State {
  readonly slot: number;
  readonly depth: number;
  readonly from: number;
  readonly to: number;
}
/** The same one letter on, before it has a slot. */
interface Branch extends Omit<State, 'slot'> {
  readonly code: number;
}

export class DoubleArray {
  cells = new Int32Array(0);
  /** State → 1 + the word that ends in it; 0 for none. */
  wordAt = new Int32Array(0);
  /** The nearest slot that is free, at or after each one: Tarjan's disjoint sets, else laying is quadratic. */
  #free = new Int32Array(0);
  readonly #letters: number;

  /** `words` are distinct, sorted by their code units, and none is empty. `codes` numbers their `letters` from 1. */
  constructor(words: readonly string[], codes: Uint16Array, letters: number) {
    this.#letters = letters;
    this.#reach(1_024);
    this.#take(0, NOBODY + 1);
    const queue: State[] = [{ slot: 0, depth: 0, from: 0, to: words.length }];
    for (const state of queue) this.#lay(state, branchesOf(words, state, codes), words, queue);
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

  /** Breadth first, so that a state's fail link points to a state that is already laid. */
  #lay({ slot }: State, branches: readonly Branch[], words: readonly string[], queue: State[]): void {
    if (branches.length === 0) return;
    const base = this.#baseFor(branches);
    this.cells[slot * CELL + BASE] = base;
    const suffix = this.cells[slot * CELL + FAIL]!;
    for (const { code, depth, from, to } of branches) {
      const child = base + code;
      this.#take(child, slot);
      const fail = slot === 0 ? 0 : this.step(suffix, code);
      const isWord = words[from]!.length === depth;
      if (isWord) this.wordAt[child] = from + 1;
      this.cells[child * CELL + FAIL] = fail;
      this.cells[child * CELL + ENDING] = isWord ? child : this.cells[fail * CELL + ENDING]!;
      queue.push({ slot: child, depth, from, to });
    }
  }

  /** The first base at which all branches fall on free slots. */
  #baseFor(branches: readonly Branch[]): number {
    const lowest = branches.reduce((least, { code }) => Math.min(least, code), this.#letters);
    for (let slot = this.#nextFree(lowest + 1); ; slot = this.#nextFree(slot + 1)) {
      const base = slot - lowest;
      this.#reach(base);
      if (branches.every(({ code }) => this.cells[(base + code) * CELL + PARENT] === NOBODY)) return base;
    }
  }

  #take(slot: number, parent: number): void {
    this.cells[slot * CELL + PARENT] = parent;
    this.#free[slot] = slot + 1;
  }

  #nextFree(from: number): number {
    let free = from;
    while (free < this.#free.length && this.#free[free] !== free) free = this.#free[free]!;
    for (let i = from; i < free && i < this.#free.length; ) {
      const next = this.#free[i]!;
      this.#free[i] = free;
      i = next;
    }
    return free;
  }

  /** Room for every letter behind `base`, so that no look-up lies outside. */
  #reach(base: number): void {
    const known = this.#free.length;
    if (base + this.#letters < known) return;
    const size = 2 * (base + this.#letters + 1);
    const cells = new Int32Array(size * CELL);
    cells.set(this.cells);
    for (let slot = known; slot < size; slot++) cells[slot * CELL + PARENT] = NOBODY;
    const wordAt = new Int32Array(size);
    wordAt.set(this.wordAt);
    this.#free = Int32Array.from({ length: size }, (_, i) => (i < known ? this.#free[i]! : i));
    [this.cells, this.wordAt] = [cells, wordAt];
  }
}

function branchesOf(words: readonly string[], { depth, from, to }: State, codes: Uint16Array): Branch[] {
  const branches: Branch[] = [];
  // The word that is the whole beginning stands first.
  let start = words[from]?.length === depth ? from + 1 : from;
  while (start < to) {
    const unit = words[start]!.charCodeAt(depth);
    let end = start + 1;
    while (end < to && words[end]!.charCodeAt(depth) === unit) end++;
    branches.push({ code: codes[unit]!, depth: depth + 1, from: start, to: end });
    start = end;
  }
  return branches;
}
