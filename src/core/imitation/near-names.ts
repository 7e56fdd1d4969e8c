/**
 * Finds the name that a word is one slip away from, in time that no number of names changes: names and words meet in
 * what is left when one letter is taken out (Garbe 2012, "symmetric delete").
 */
import { deletions, isOneEdit } from './edit.ts';
import type { WornName } from './worn-name.ts';

export class NearNames {
  readonly #byLeftOver = new Map<string, WornName[]>();
  readonly #shortest: number;
  readonly #longest: number;

  constructor(names: readonly WornName[]) {
    for (const name of names) {
      for (const left of new Set([name.text, ...deletions(name.text)]))
        this.#byLeftOver.set(left, [...(this.#byLeftOver.get(left) ?? []), name]);
    }
    this.#shortest = Math.min(...names.map(({ text }) => text.length)) - 1;
    this.#longest = Math.max(...names.map(({ text }) => text.length)) + 1;
  }

  /** Names exactly one edit from the word; the word itself is none of them. */
  to(word: string): WornName[] {
    if (word.length < this.#shortest || word.length > this.#longest) return [];
    const found = new Set<WornName>();
    for (const left of [word, ...deletions(word)]) {
      for (const name of this.#byLeftOver.get(left) ?? []) if (isOneEdit(name.text, word)) found.add(name);
    }
    return [...found];
  }
}
