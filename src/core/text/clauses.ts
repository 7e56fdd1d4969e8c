/** Cuts folded text into sentences and clauses, each with the words of the lexicon that stand in it. */
import type { Term } from '../catalog.ts';
import type { Automaton } from './automaton.ts';
import { hasHan, isDigit } from './letters.ts';
import { type Mention, mentionsIn } from './mentions.ts';

/** Folded offsets, `end` exclusive. Clauses of one sentence share its number. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** It holds Han characters, so its grammar is taken to be Chinese. */
  readonly han: boolean;
  readonly mentions: readonly Mention[];
}

const SENTENCE_ENDS = new Set([...'。!?;\n\r…｡'].map(sign => sign.charCodeAt(0)));
const CLAUSE_ENDS = new Set([...',，【】[]()—'].map(sign => sign.charCodeAt(0)));
const COMMA = 44;
const FULL_STOP = 46;

export function clausesOf(text: string, lexicon: Automaton<Term>): Clause[] {
  const mentions = mentionsIn(text, lexicon);
  const clauses: Clause[] = [];
  let sentence = 0;
  let start = 0;
  let next = 0;
  for (let i = 0; i <= text.length; i++) {
    const endsSentence = i === text.length || isSentenceEnd(text, i);
    if (!endsSentence && !isClauseEnd(text, i)) continue;
    const inside: Mention[] = [];
    while (next < mentions.length && mentions[next]!.start < i) inside.push(mentions[next++]!);
    const words = text.slice(start, i);
    if (words.trim() !== '') clauses.push({ start, end: i, sentence, han: hasHan(words), mentions: inside });
    if (endsSentence) sentence++;
    start = i + 1;
  }
  return clauses;
}

function isSentenceEnd(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit !== FULL_STOP) return SENTENCE_ENDS.has(unit);
  const next = text.charCodeAt(i + 1);
  return Number.isNaN(next) || next <= 32 || next > 0x2e7f;
}

/** A comma between digits is money, not a pause. */
function isClauseEnd(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (!CLAUSE_ENDS.has(unit)) return false;
  return unit !== COMMA || !isDigit(text.charCodeAt(i - 1)) || !isDigit(text.charCodeAt(i + 1));
}

/** The concepts of a clause, without brand names. */
export function conceptsIn(clause: Clause, wanted: ReadonlySet<string>): Mention[] {
  return clause.mentions.filter(({ term }) => 'concept' in term && wanted.has(term.concept));
}
