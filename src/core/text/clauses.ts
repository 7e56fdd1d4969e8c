/** Cuts folded text into sentences and clauses, each with the words of the lexicon that stand in it. */

import type { Automaton } from './automaton.ts';
import { hasHan, isDigit } from './letters.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import type { Term } from './term.ts';

/** Folded offsets, `end` exclusive. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
  /** Its place in the sentence. */
  readonly place: number;
  /** It holds Han characters, so its grammar is taken to be Chinese. */
  readonly han: boolean;
  readonly mentions: readonly Mention[];
}

export interface Sentence {
  readonly clauses: readonly Clause[];
  /** Its place in the text. */
  readonly place: number;
}

export interface Discourse {
  readonly clauses: readonly Clause[];
  readonly sentences: readonly Sentence[];
  /** It bears the marks of a quiz, a lesson or a script. */
  readonly lesson: boolean;
}

const SENTENCE_ENDS = new Set([...'。!?;\n\r…｡'].map(sign => sign.charCodeAt(0)));
const CLAUSE_ENDS = new Set([...',，【】[]()—'].map(sign => sign.charCodeAt(0)));
const COMMA = 44;
const FULL_STOP = 46;
const CLOSING = new Set(['"', "'", '”', '’', ')', '」', '»']);
/**
 * Whoever writes 64 KB without a full stop gets some put in: signals look at a clause and its sentence for every word
 * found, and these bounds keep that linear in the length of the text.
 */
const LONGEST_CLAUSE = 400;
const MOST_CLAUSES = 32;
const LESSON: ReadonlySet<string> = new Set(['lesson']);

export function discourseOf(text: string, lexicon: Automaton<Term>): Discourse {
  const mentions = mentionsIn(text, lexicon);
  const clauses: Clause[] = [];
  const sentences: Sentence[] = [];
  let open: Clause[] = [];
  let next = 0;
  for (const { start, end, endsSentence } of cuts(text)) {
    const inside: Mention[] = [];
    while (next < mentions.length && mentions[next]!.start < end) inside.push(mentions[next++]!);
    const words = text.slice(start, end);
    const sentence = { clauses: open, place: sentences.length };
    if (words.trim() !== '') {
      open.push({ start, end, sentence, place: open.length, han: hasHan(words), mentions: inside });
    }
    if (open.length === 0 || (!endsSentence && open.length < MOST_CLAUSES)) continue;
    sentences.push(sentence);
    clauses.push(...open);
    open = [];
  }
  return { clauses, sentences, lesson: clauses.some(clause => holds(clause, LESSON)) };
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly endsSentence: boolean;
}

function* cuts(text: string): Generator<Cut> {
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const endsSentence = i === text.length || isSentenceEnd(text, i);
    if (!endsSentence && !isClauseEnd(text, i) && i - start < LONGEST_CLAUSE) continue;
    yield { start, end: i, endsSentence };
    start = i < text.length && !endsSentence && !isClauseEnd(text, i) ? i : i + 1;
  }
}

function isSentenceEnd(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit !== FULL_STOP) return SENTENCE_ENDS.has(unit);
  const closed = CLOSING.has(text.charAt(i + 1)) ? i + 2 : i + 1;
  const next = text.charCodeAt(closed);
  return Number.isNaN(next) || next <= 32 || next > 0x2e7f;
}

/** A comma between digits is money, not a pause. */
function isClauseEnd(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (!CLAUSE_ENDS.has(unit)) return false;
  return unit !== COMMA || !isDigit(text.charCodeAt(i - 1)) || !isDigit(text.charCodeAt(i + 1));
}

/** The words of some concepts in a clause, without brand names. */
export function conceptsIn(clause: Clause, wanted: ReadonlySet<string>): Mention[] {
  return clause.mentions.filter(({ term }) => 'concept' in term && wanted.has(term.concept));
}

/** True where a clause holds a word of one of the concepts. */
export const holds = (clause: Clause, wanted: ReadonlySet<string>): boolean =>
  clause.mentions.some(({ term }) => 'concept' in term && wanted.has(term.concept));
