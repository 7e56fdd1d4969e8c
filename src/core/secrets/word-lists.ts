/**
 * The ten word lists of BIP-39, 2,048 words each, in one map: a word → the lists that hold it.
 *
 * Reviewed data of `@scure/bip39`, from github.com/bitcoin/bips (docs/decisions/0013). Words are compared without accents
 * and in NFKD, as BIP-39 says: ninõ, nino and NIÑO are one word.
 */
import { isOneEdit } from '../imitation/edit.ts';
import { LISTS } from './generated-lists.ts';

/** The first six are Latin, and of those four letters name a word: people engrave only these. */
const LATIN_LISTS = 6;
const PREFIX = 4;
const ALL = (1 << LISTS.length) - 1;

/** The build leaves their words in NFC, half as long; to take them apart is all that is left to do. */
const plainLists = once((): readonly (readonly string[])[] =>
  LISTS.map(list => list.normalize('NFKD').split(' ')),
);

/** Bit i: a word of list i. Bit 10 + i: the first four letters of one. */
const bits = once((): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  const mark = (key: string, bit: number) => found.set(key, (found.get(key) ?? 0) | bit);
  for (const [i, list] of plainLists().entries()) {
    for (const word of list) {
      mark(word, 1 << i);
      if (i < LATIN_LISTS && word.length > PREFIX) mark(word.slice(0, PREFIX), 1 << (LISTS.length + i));
    }
  }
  return found;
});

/** Made when first asked for, 15 ms of a Worker's start: eleven words in a row are rare, and most isolates see none. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The lists in which a plain word stands whole, as bits. */
export const listsOf = (word: string): number => (bits().get(word) ?? 0) & ALL;

/** The same, or where it is the first four letters of a word. */
export function listsNear(word: string): number {
  const found = bits().get(word) ?? 0;
  return (found | (found >> LISTS.length)) & ALL;
}

/** Word, or its first four letters → number, for each list that a phrase was ever looked up in. */
const NUMBERS: Map<string, number>[] = [];

/** Its number in list `list`, 0 to 2,047, by the whole word or its first four letters; -1 where it has none. */
export function numberOf(word: string, list: number): number {
  NUMBERS[list] ??= numbersBy(plainLists()[list]!);
  return NUMBERS[list].get(word) ?? -1;
}

function numbersBy(words: readonly string[]): Map<string, number> {
  const prefixes = words.map((word, i): [string, number] => [word.slice(0, PREFIX), i]);
  return new Map([...prefixes, ...words.map((word, i): [string, number] => [word, i])]);
}

/** One slip away from a word of the list. */
export function isMistyped(word: string, list: number): boolean {
  const first = word.charCodeAt(0);
  const last = word.charCodeAt(word.length - 1);
  for (const one of plainLists()[list]!) {
    // A slip leaves the first letter or the last as it was: nine words in ten need no closer look.
    const resembles = one.charCodeAt(0) === first || one.charCodeAt(one.length - 1) === last;
    if (resembles && Math.abs(one.length - word.length) <= 1 && isOneEdit(one, word)) return true;
  }
  return false;
}
