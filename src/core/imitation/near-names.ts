/**
 * Finds the name that a word is one slip away from, in time that no number of names changes: names and words meet in
 * what is left when one letter is taken out (Garbe 2012, "symmetric delete").
 */
import { deletions, isOneEdit } from './edit.ts';
import type { LeftOvers } from './left-overs.ts';
import type { WornName } from './worn-name.ts';

export class NearNames {
  readonly #byLeftOver = new Map<string, WornName[]>();
  readonly #leftOvers: LeftOvers;

  constructor(names: readonly WornName[], leftOvers: LeftOvers) {
    this.#leftOvers = leftOvers;
    for (const name of names) {
      for (const left of new Set([name.text, ...deletions(name.text)]))
        this.#byLeftOver.set(left, [...(this.#byLeftOver.get(left) ?? []), name]);
    }
  }

  /** Names exactly one edit from the word; the word itself is none of them. */
  to(word: string): WornName[] {
    const found = new Set<WornName>();
    for (const left of this.#leftOvers.of(word)) {
      for (const name of this.#byLeftOver.get(left) ?? []) if (isOneEdit(name.text, word)) found.add(name);
    }
    return [...found];
  }
}
