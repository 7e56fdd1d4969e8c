/**
 * The states of an Aho–Corasick automaton in one double array (Aoe 1989), four numbers a state side by side: a visit reads
 * one line of memory.
 */
import type { Layout } from './layout.ts';

/** Of a state: where its children begin, whose child it is, its longest proper suffix, the nearest suffix that ends a word. */
export const BASE = 0;
const PARENT = 1;
export const FAIL = 2;
export const ENDING = 3;
export const CELL = 4;

const NOBODY = -1;

export class DoubleArray {
  readonly cells: Int32Array;
  /** State → 1 + the word that ends in it, as the layout orders them; 0 for none. */
  readonly wordAt: Int32Array;
  /** Of each word, in UTF-16 code units. */
  readonly lengths: Uint16Array;

  /** `codes`: UTF-16 code unit → its number in the layout's alphabet. */
  constructor({ alphabet, children, letters, bases, ends }: Layout) {
    // Room for every letter behind the last base, so that no look-up lies outside.
    let last = 0;
    for (const base of bases) if (base > last) last = base;
    const size = last + alphabet.length + 1;
    this.cells = new Int32Array(size * CELL).fill(NOBODY);
    this.cells.fill(0, 0, CELL);
    this.wordAt = new Int32Array(size);
    const depths = new Uint16Array(children.length);
    const slots = new Int32Array(children.length);
    const lengths: number[] = [];
    // Breadth first, so that a state's fail link points to a state that is already there.
    for (let node = 0, child = 1; node < children.length; node++) {
      const base = bases[node]!;
      this.cells[slots[node]! * CELL + BASE] = base;
      for (const after = child + children[node]!; child < after; child++) {
        depths[child] = depths[node]! + 1;
        slots[child] = base + letters[child]!;
        const word = ends[child] === 0 ? 0 : lengths.push(depths[child]!);
        this.#link(slots[child]!, slots[node]!, letters[child]!, word);
      }
    }
    this.lengths = new Uint16Array(lengths);
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

  #link(slot: number, parent: number, letter: number, word: number): void {
    const { cells } = this;
    const fail = parent === 0 ? 0 : this.step(cells[parent * CELL + FAIL]!, letter);
    cells[slot * CELL + PARENT] = parent;
    cells[slot * CELL + FAIL] = fail;
    cells[slot * CELL + ENDING] = word === 0 ? cells[fail * CELL + ENDING]! : slot;
    this.wordAt[slot] = word;
  }
}
