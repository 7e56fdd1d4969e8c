/** Finds words of some concepts that are meant in earnest: what most signals begin with. */
import type { Reading } from '../reading.ts';
import { isMeant } from './acts.ts';
import type { Clause, Discourse, Word } from './discourse.ts';

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

/** All such words, in reading order. Of the concepts of a group mostly one is there, and its words are in order. */
export function meantWords(discourse: Discourse, wanted: readonly string[]): readonly Word[] {
  const here = wanted.filter(concept => discourse.words.has(concept));
  if (here.length === 1) return meantWordsOf(discourse, here[0]!);
  const found = here.flatMap(concept => meantWordsOf(discourse, concept));
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

const NONE: readonly Word[] = [];

/** Those of one concept, worked out once: a dozen rules ask for the words of a bank. */
function meantWordsOf(discourse: Discourse, concept: string): readonly Word[] {
  const known = discourse.meant.get(concept);
  if (known) return known;
  const words = discourse.words.get(concept);
  if (!words) return NONE;
  const found = words.filter(word => isMeantWord(discourse, word));
  discourse.meant.set(concept, found);
  return found;
}
