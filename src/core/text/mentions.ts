/** Words of the lexicon where they stand in folded text, as whole words. */

import type { Automaton } from './automaton.ts';
import { leetReadings } from './leet.ts';
import { isAlphanumeric } from './letters.ts';
import type { Term } from './term.ts';

/** A word found: folded offsets, `end` exclusive. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly term: Term;
}

/** Every word of the lexicon in the text, in reading order; of two that start together the longer comes first. */
export function mentionsIn(text: string, lexicon: Automaton<Term>): Mention[] {
  const found = [...wholeWords(text, lexicon)];
  for (const reading of leetReadings(text)) {
    for (const word of wholeWords(reading, lexicon)) {
      if (text.slice(word.start, word.end) !== reading.slice(word.start, word.end)) found.push(word);
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function* wholeWords(text: string, lexicon: Automaton<Term>): Generator<Mention> {
  for (const { start, end, of } of lexicon.hits(text)) {
    if (isWholeWord(text, start, end)) for (const term of of) yield { start, end, term };
  }
}

/** Han needs no boundary; a Latin word does, and may carry a plural s: "phrases" is "phrase", "passphrase" is not. */
export function isWholeWord(text: string, start: number, end: number): boolean {
  if (isAlphanumeric(text.charCodeAt(start)) && isAlphanumeric(text.charCodeAt(start - 1))) return false;
  if (!isAlphanumeric(text.charCodeAt(end - 1)) || !isAlphanumeric(text.charCodeAt(end))) return true;
  return text.charAt(end) === 's' && !isAlphanumeric(text.charCodeAt(end + 1));
}
