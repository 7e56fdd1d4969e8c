/** Where a piece of the original text stands among the clauses, so that a signal can ask whether it is meant. */
import type { Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import { isMeant } from './acts.ts';
import { type Clause, holds } from './clauses.ts';

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

/** True where what stands at the span is meant in earnest, and not forbidden, denied or told of scammers. */
export function isMeantAt(reading: Reading, span: Span): boolean {
  const clause = clauseAt(reading, span);
  return clause === undefined || isMeant(reading.discourse, clause, clause.end);
}

/** True where a word of one of the concepts stands in the same sentence. */
export const sharesSentence = (reading: Reading, span: Span, wanted: ReadonlySet<string>): boolean =>
  clauseAt(reading, span)?.sentence.clauses.some(clause => holds(clause, wanted)) ?? false;
