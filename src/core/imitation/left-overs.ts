/**
 * What is left of names when one letter is taken out, as hashes: by it a word is told to be near none of them without a letter being
 * cut out of it (Garbe 2012, "symmetric delete"). Of a thousand words one is looked at for nothing.
 */
import { BASE, BitSet, hashOf, POWERS } from './bit-set.ts';
import { deletions } from './edit.ts';

export class LeftOvers {
  readonly shortest: number;
  readonly longest: number;
  readonly #hashes: BitSet;

  constructor(names: readonly string[]) {
    this.#hashes = new BitSet(new Set(names.flatMap(name => [name, ...deletions(name)]).map(hashOf)));
    this.shortest = Math.min(...names.map(({ length }) => length)) - 1;
    this.longest = Math.max(...names.map(({ length }) => length)) + 1;
  }

  has(hash: number): boolean {
    return this.#hashes.has(hash);
  }

  /** The word, and the word without one of its letters, as far as a name may leave it over. */
  of(word: string): string[] {
    const { length } = word;
    if (length < this.shortest || length > this.longest) return [];
    const found: string[] = [];
    if (this.has(hashOf(word))) found.push(word);
    let before = 0;
    let behind = hashOf(word);
    for (let i = 0; i < length; i++) {
      const unit = word.charCodeAt(i);
      const power = POWERS[length - i - 1]!;
      behind = (behind - Math.imul(unit, power)) | 0;
      if (this.has((Math.imul(before, power) + behind) | 0)) found.push(word.slice(0, i) + word.slice(i + 1));
      before = (Math.imul(before, BASE) + unit) | 0;
    }
    return found;
  }
}
