/** Finds words of some concepts that are meant in earnest: what most signals begin with. */
import type { Reading } from '../reading.ts';
import { isMeant } from './acts.ts';
import type { Clause, Discourse, Word } from './clauses.ts';

/** The first such word of the text, in a clause that passes `where`. */
export function meantWord(
  { discourse }: Reading,
  wanted: ReadonlySet<string>,
  where: (clause: Clause) => boolean = () => true,
): Word | undefined {
  let first: Word | undefined;
  for (const concept of wanted) {
    const word = discourse.words.get(concept)?.find(one => where(one.clause) && isMeantWord(discourse, one));
    if (word && (!first || word.start < first.start)) first = word;
  }
  return first;
}

/** Whether a word is meant, worked out once however many conditions ask. */
function isMeantWord(discourse: Discourse, word: Word): boolean {
  word.meant ??= isMeant(discourse, word.clause, word.start);
  return word.meant;
}

/** All such words, in reading order. */
export function meantWords(discourse: Discourse, wanted: readonly string[]): Word[] {
  const found = wanted.flatMap(concept => meantWordsOf(discourse, concept));
  return wanted.length > 1 ? found.sort((a, b) => a.start - b.start || b.end - a.end) : found;
}

/** Those of one concept, worked out once: a dozen rules ask for the words of a bank. */
function meantWordsOf(discourse: Discourse, concept: string): readonly Word[] {
  const known = discourse.meant.get(concept);
  if (known) return known;
  const found = discourse.words.get(concept)?.filter(word => isMeantWord(discourse, word)) ?? [];
  discourse.meant.set(concept, found);
  return found;
}
