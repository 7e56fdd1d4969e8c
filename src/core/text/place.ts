/** Where a piece of the original text stands among the clauses, so that a signal can ask whether it is meant. */
import type { Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import { only } from './act-concepts.ts';
import { isMeant } from './acts.ts';
import { actsIn, type Clause, holds } from './discourse.ts';

/** "020 7946 0455 请勿拨打": a warning stands right behind the number; further off it forbids something else. */
const WARNING_REACH = 2;
const NEGATION = only('negation');

/** The clause that the span starts in. Clauses lie in order, so halving finds it. */
export function clauseAt({ discourse: { clauses }, folded }: Reading, span: Span): Clause | undefined {
  let low = 0;
  let high = clauses.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const clause = clauses[middle]!;
    const whole = folded.spanOf(clause.start, clause.end);
    if (span.start < whole.start) high = middle - 1;
    else if (span.start >= whole.end) low = middle + 1;
    else return clause;
  }
  return undefined;
}

/**
 * True where what stands at the span is meant in earnest, and not forbidden, denied or told of scammers. Worked out once for each
 * channel: a dozen conditions ask.
 */
export function isMeantAt(reading: Reading, span: Span): boolean {
  const { clauses, meantAt } = reading.discourse;
  if (clauses.length === 0) return true;
  const known = meantAt.get(span);
  if (known !== undefined) return known;
  const clause = clauseAt(reading, span);
  const found = clause === undefined || isMeantIn(reading, clause, span);
  meantAt.set(span, found);
  return found;
}

function isMeantIn(reading: Reading, clause: Clause, span: Span): boolean {
  const end = foldedEnd(reading, clause, span);
  const warned = actsIn(clause, NEGATION).some(no => no.start >= end && no.start - end <= WARNING_REACH);
  return !warned && isMeant(reading.discourse, clause, end);
}

/** The folded offset at which the span ends; the clause's own end, if it goes on beyond. */
function foldedEnd({ folded }: Reading, clause: Clause, span: Span): number {
  let low = clause.start;
  let high = clause.end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (folded.spanOf(middle, middle + 1).start < span.end) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where a word of one of the concepts stands in the same sentence. */
export const sharesSentence = (reading: Reading, span: Span, wanted: ReadonlySet<string>): boolean =>
  clauseAt(reading, span)?.sentence.clauses.some(clause => holds(clause, wanted)) ?? false;
