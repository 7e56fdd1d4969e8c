/** Where folded text is cut into clauses and sentences: by its punctuation, and by length where it has none. */
import { isDigit, isHan } from './letters.ts';

const SENTENCE_ENDS = new Set([...'。!?;\n\r…｡'].map(sign => sign.charCodeAt(0)));
const CLAUSE_ENDS = new Set([...',，【】[]()—'].map(sign => sign.charCodeAt(0)));
/** Of ASCII, by one look-up a character. */
const MAY_END = Uint8Array.from({ length: 128 }, (_, unit) =>
  unit === 46 || SENTENCE_ENDS.has(unit) || CLAUSE_ENDS.has(unit) ? 1 : 0,
);
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
    if (i < text.length && i - start < LONGEST_CLAUSE && !mayEnd(text.charCodeAt(i))) continue;
    const endsSentence = i === text.length || isSentenceEnd(text, i);
    const endsClause = endsSentence || isClauseEnd(text, i);
    if (!endsClause && i - start < LONGEST_CLAUSE) continue;
    yield { start, end: i, endsSentence };
    start = endsClause ? i + 1 : i;
  }
}

/** Letters end nothing: nearly all of a text is done with here. */
const mayEnd = (unit: number): boolean => (unit < 128 ? MAY_END[unit] === 1 : !isHan(unit));

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
