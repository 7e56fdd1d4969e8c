/** Where folded text is cut into clauses and sentences: by its punctuation, and by length where it has none. */
import { isDigit } from './letters.ts';

const SENTENCE_ENDS = new Set([...'。!?;\n\r…｡'].map(sign => sign.charCodeAt(0)));
const CLAUSE_ENDS = new Set([...',，【】[]()—'].map(sign => sign.charCodeAt(0)));
const COMMA = 44;
const FULL_STOP = 46;
const CLOSING = new Set(['"', "'", '”', '’', ')', '」', '»']);
/** Texts without any punctuation exist; a clause of bounded length keeps looking into one cheap. */
const LONGEST_CLAUSE = 400;
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly endsSentence: boolean;
}

export function* cuts(text: string): Generator<Cut> {
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
