/** Words of the lexicon where they stand in folded text, as whole words. */

import { actBit } from './act-concepts.ts';
import type { Automaton } from './automaton.ts';
import type { Mention } from './discourse.ts';
import { undotted } from './dotted.ts';
import { leetReadings } from './leet.ts';
import { isAlphanumeric } from './letters.ts';
import type { Term } from './term.ts';

/** Every word of the lexicon in the text, in reading order; of two that start together the longer comes first. */
export function mentionsIn(text: string, lexicon: Automaton<Term>): Mention[] {
  const found = wholeWords(text, lexicon);
  const readings = leetReadings(text);
  const dotted = acrossDots(text, lexicon);
  if (readings.length === 0 && dotted.length === 0) return found;
  const further = readings.flatMap(reading =>
    wholeWords(reading, lexicon).filter(
      ({ start, end }) => text.slice(start, end) !== reading.slice(start, end),
    ),
  );
  return [...found, ...further, ...dotted].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Words that a dot cuts in two. */
function acrossDots(text: string, lexicon: Automaton<Term>): Mention[] {
  const reading = undotted(text);
  if (!reading) return [];
  return wholeWords(reading.text, lexicon)
    .map(found => ({ found, start: reading.at(found.start), end: reading.at(found.end - 1) + 1 }))
    .filter(({ found, start, end }) => end - start > found.end - found.start)
    .map(({ found, start, end }) => mention(start, end, found.term));
}

/** Hits come in the order of their ends: each has its place a word's length back at most. */
function wholeWords(text: string, lexicon: Automaton<Term>): Mention[] {
  const found: Mention[] = [];
  lexicon.each(text, (start, end, of) => {
    if (isWholeWord(text, start, end)) for (const term of of) insert(found, mention(start, end, term));
  });
  return found;
}

function insert(found: Mention[], mention: Mention): void {
  let at = found.length;
  while (at > 0 && comesBefore(mention, found[at - 1]!)) at--;
  if (at === found.length) found.push(mention);
  else found.splice(at, 0, mention);
}

const comesBefore = (a: Mention, b: Mention): boolean =>
  a.start < b.start || (a.start === b.start && a.end > b.end);

const mention = (start: number, end: number, term: Term): Mention => ({
  start,
  end,
  term,
  act: 'concept' in term ? actBit(term.concept) : 0,
  clause: undefined,
  meant: undefined,
});

/** Han needs no boundary; a Latin word does, and may carry a plural s: "phrases" is "phrase", "passphrase" is not. */
export function isWholeWord(text: string, start: number, end: number): boolean {
  if (isAlphanumeric(text.charCodeAt(start)) && isAlphanumeric(text.charCodeAt(start - 1))) return false;
  if (!isAlphanumeric(text.charCodeAt(end - 1)) || !isAlphanumeric(text.charCodeAt(end))) return true;
  return text.charAt(end) === 's' && !isAlphanumeric(text.charCodeAt(end + 1));
}
