/**
 * Whether what a clause says is meant: asked, done or promised — or forbidden, denied, or told of scammers.
 *
 * A negation cancels only what it governs. "Never share your phrase" forbids; "never miss this, send your phrase" does
 * not; "if you do not send it" threatens. A word that calls the ask a scam covers the sentence that it stands in.
 */
import { type Clause, conceptsIn } from './clauses.ts';

/** The lexicon concepts that acts are told by. The catalog refuses a lexicon without them. */
export const ACT_CONCEPTS = [
  'negation',
  'denial',
  'condition',
  'must-not-miss',
  'called-a-scam',
  'scammer',
  'hypothetical',
  'or-also',
] as const;

const only = (concept: (typeof ACT_CONCEPTS)[number]): ReadonlySet<string> => new Set([concept]);
const NEGATION = only('negation');
const DENIAL = only('denial');
const CONDITION = only('condition');
const MUST_NOT_MISS = only('must-not-miss');
const CALLED_A_SCAM = only('called-a-scam');
const SCAMMER = only('scammer');
const HYPOTHETICAL = only('hypothetical');
const OR_ALSO = only('or-also');

/** How far a negation reaches, in folded characters: "we will never call you and ask you to tell us your code". */
const NEGATION_REACH = 60;
/** "没有客服电话", "cannot unfreeze": a denial reaches only what stands behind it, or "not you? call us" would deny the call. */
const DENIAL_REACH = 10;
/** "如果您不", "if you do not": the condition stands just before the negation. */
const CONDITION_REACH = 12;
/** "切勿错失", "do not miss": the verb stands just behind it. */
const MISS_REACH = 6;
/** "这是诈骗。" as a sentence of its own judges the one before. */
const SHORT_SENTENCE = 24;

/** True where the words at `at` (a folded offset in `clauses[index]`) are asked, done or promised in earnest. */
export function isMeant(clauses: readonly Clause[], index: number, at: number): boolean {
  return !isNegated(clauses, index, at) && !isTold(clauses, index, at);
}

function isNegated(clauses: readonly Clause[], index: number, at: number): boolean {
  const clause = clauses[index];
  if (!clause) return false;
  if (negatesBefore(clause, at)) return true;
  const previous = clauses[index - 1];
  if (previous?.sentence !== clause.sentence) return false;
  const carriesOn = conceptsIn(clause, OR_ALSO).some(word => word.start - clause.start <= 1);
  return carriesOn && isNegated(clauses, index - 1, previous.end);
}

function negatesBefore(clause: Clause, at: number): boolean {
  return governs(clause, NEGATION, at, NEGATION_REACH) || governs(clause, DENIAL, at, DENIAL_REACH);
}

function governs(clause: Clause, negations: ReadonlySet<string>, at: number, reach: number): boolean {
  const conditions = conceptsIn(clause, CONDITION);
  const bait = conceptsIn(clause, MUST_NOT_MISS);
  return conceptsIn(clause, negations).some(
    no =>
      no.end <= at &&
      at - no.end <= reach &&
      !conditions.some(word => word.start < no.end && no.start - word.end <= CONDITION_REACH) &&
      !bait.some(word => word.start >= no.start && word.start - no.end <= MISS_REACH),
  );
}

/** Told of others: the clause names scammers, the sentence supposes it before, or calls it a scam. */
function isTold(clauses: readonly Clause[], index: number, at: number): boolean {
  const { sentence } = clauses[index]!;
  for (let i = index; i >= 0 && clauses[i]!.sentence === sentence; i--) {
    const before = [...conceptsIn(clauses[i]!, SCAMMER), ...conceptsIn(clauses[i]!, HYPOTHETICAL)];
    if (before.some(word => word.end <= at) || callsItAScam(clauses, i)) return true;
    if (i === index && conceptsIn(clauses[i]!, SCAMMER).length > 0) return true;
  }
  for (let i = index + 1; i < clauses.length && clauses[i]!.sentence <= sentence + 1; i++) {
    const short = clauses[i]!.end - clauses[i]!.start <= SHORT_SENTENCE;
    if ((clauses[i]!.sentence === sentence || short) && callsItAScam(clauses, i)) return true;
  }
  return false;
}

/** "This is not a scam" reassures, and reassurance is no warning. */
function callsItAScam(clauses: readonly Clause[], index: number): boolean {
  const clause = clauses[index]!;
  return conceptsIn(clause, CALLED_A_SCAM).some(word => !negatesBefore(clause, word.start));
}
