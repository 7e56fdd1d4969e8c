/** Where folded text is cut into clauses and sentences: by its punctuation, and by length where it has none. */
import { isDigit } from './letters.ts';

const SENTENCE_ENDS = [...'。!?;\n\r…｡'];
const CLAUSE_ENDS = [...',，【】[]()—'];
const COMMA = 44;
const FULL_STOP = 46;
const CLOSING = new Set(['"', "'", '”', '’', ')', '」', '»']);
/** Texts without any punctuation exist; a clause of bounded length keeps looking into one cheap. */
const LONGEST_CLAUSE = 400;

const CLAUSE = 1;
const SENTENCE = 2;
/** Code unit → what may end there: one look-up a character, since nearly all of a text are letters and end nothing. */
const ENDS = new Uint8Array(65_536);
for (const sign of CLAUSE_ENDS) ENDS[sign.charCodeAt(0)] = CLAUSE;
for (const sign of [...SENTENCE_ENDS, '.']) ENDS[sign.charCodeAt(0)] = SENTENCE;

/** Where the clause that begins at `start` ends: at a sign, at its greatest length, or with the text. */
export function endOfClause(text: string, start: number): number {
  const longest = Math.min(text.length, start + LONGEST_CLAUSE);
  for (let i = start; i < longest; i++) {
    if (ENDS[text.charCodeAt(i)] !== 0 && (endsSentenceAt(text, i) || endsClauseAt(text, i))) return i;
  }
  return longest;
}

/** A full stop ends a sentence where no letter or digit follows it. */
export function endsSentenceAt(text: string, i: number): boolean {
  if (i === text.length) return true;
  const unit = text.charCodeAt(i);
  if (unit !== FULL_STOP) return ENDS[unit] === SENTENCE;
  const closed = CLOSING.has(text.charAt(i + 1)) ? i + 2 : i + 1;
  const next = text.charCodeAt(closed);
  return Number.isNaN(next) || next <= 32 || next > 0x2e7f;
}

/** A comma between digits is money, not a pause. */
export function endsClauseAt(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (ENDS[unit] !== CLAUSE) return false;
  return unit !== COMMA || !isDigit(text.charCodeAt(i - 1)) || !isDigit(text.charCodeAt(i + 1));
}
