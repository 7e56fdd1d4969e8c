/** Where a piece of the original text stands among the clauses, so that a signal can ask whether it is meant. */
import type { Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import { isMeant } from './acts.ts';
import { type Clause, conceptsIn } from './clauses.ts';

/** Number of the clause that holds the span, or -1. */
export function clauseAt({ clauses, folded }: Reading, span: Span): number {
  return clauses.findIndex(clause => {
    const whole = folded.spanOf(clause.start, clause.end);
    return whole.start <= span.start && span.start < whole.end;
  });
}

/** Clauses that share a sentence with clause `index`. */
export const sentenceAround = (clauses: readonly Clause[], index: number): readonly Clause[] =>
  clauses.filter(clause => clause.sentence === clauses[index]?.sentence);

/** True where what stands at the span is meant in earnest, and not forbidden, denied or told of scammers. */
export function isMeantAt(reading: Reading, span: Span): boolean {
  const index = clauseAt(reading, span);
  const clause = reading.clauses[index];
  return clause === undefined || isMeant(reading.clauses, index, clause.end);
}

/** True where a word of one of the concepts stands in the same sentence. */
export function sharesSentence(reading: Reading, span: Span, wanted: ReadonlySet<string>): boolean {
  const index = clauseAt(reading, span);
  return sentenceAround(reading.clauses, index).some(clause => conceptsIn(clause, wanted).length > 0);
}
