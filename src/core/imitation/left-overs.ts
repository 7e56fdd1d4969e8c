/**
 * What is left of names when one letter is taken out, as hashes: by it a word is told to be near none of them without a letter being
 * cut out of it (Garbe 2012, "symmetric delete"). Of a thousand words one is looked at for nothing.
 */
import { BASE, BitSet, hashOf, POWERS } from './bit-set.ts';

export class LeftOvers {
  readonly shortest: number;
  readonly longest: number;
  readonly #hashes: BitSet;

  constructor(names: readonly string[]) {
    const hashes = new Set<number>();
    for (const name of names) eachLeftOver(name, hash => hashes.add(hash));
    this.#hashes = new BitSet(hashes);
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
    eachLeftOver(word, (hash, without) => {
      if (this.has(hash)) found.push(word.slice(0, without) + word.slice(without + 1));
    });
    return found;
  }
}

/** Hashes of the whole word, as without the letter behind its last, and of the word without each of its letters. */
function eachLeftOver(word: string, visit: (hash: number, without: number) => void): void {
  const { length } = word;
  let before = 0;
  let behind = hashOf(word);
  visit(behind, length);
  for (let i = 0; i < length; i++) {
    const unit = word.charCodeAt(i);
    const power = POWERS[length - i - 1]!;
    behind = (behind - Math.imul(unit, power)) | 0;
    visit((Math.imul(before, power) + behind) | 0, i);
    before = (Math.imul(before, BASE) + unit) | 0;
  }
}
