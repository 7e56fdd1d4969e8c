/**
 * Whether what a clause says is meant: asked, done or promised — or forbidden, denied, told of others, or shown in a
 * lesson.
 *
 * A negation cancels only what it governs. "Never share your phrase" forbids; "never miss this, send your phrase" does
 * not; "if you do not send it" threatens. A word that calls the ask a scam covers the sentence that it stands in.
 */
import { type Clause, conceptsIn, type Discourse, holds } from './clauses.ts';

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
  'lesson',
  'third-person',
  'first-person',
  'second-person',
] as const;

type ActConcept = (typeof ACT_CONCEPTS)[number];
const only = (...concepts: ActConcept[]): ReadonlySet<string> => new Set(concepts);
const NEGATION = only('negation');
const DENIAL = only('denial');
const CONDITION = only('condition');
const MUST_NOT_MISS = only('must-not-miss');
const CALLED_A_SCAM = only('called-a-scam');
const SCAMMER = only('scammer');
const SUPPOSED = only('scammer', 'hypothetical');
const OR_ALSO = only('or-also');
const THIRD_PERSON = only('third-person');
const FIRST_OR_SECOND = only('first-person', 'second-person');
const SECOND_PERSON = only('second-person');

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

/** True where the words at `at`, a folded offset in the clause, are asked, done or promised in earnest. */
export function isMeant(discourse: Discourse, clause: Clause, at: number): boolean {
  return (
    !isNegated(clause, at) &&
    !isTold(discourse, clause, at) &&
    !isStory(clause, at) &&
    // A quiz or lesson shows what others say; what it says to "you" is still said to the reader.
    !(discourse.lesson && !holds(clause, SECOND_PERSON))
  );
}

function isNegated(clause: Clause, at: number): boolean {
  if (negatesBefore(clause, at)) return true;
  const previous = clause.sentence.clauses[clause.place - 1];
  const carriesOn = conceptsIn(clause, OR_ALSO).some(word => word.start - clause.start <= 1);
  return previous !== undefined && carriesOn && isNegated(previous, previous.end);
}

function negatesBefore(clause: Clause, at: number): boolean {
  return governs(clause, NEGATION, at, NEGATION_REACH) || governs(clause, DENIAL, at, DENIAL_REACH);
}

function governs(clause: Clause, negations: ReadonlySet<string>, at: number, reach: number): boolean {
  const near = conceptsIn(clause, negations).filter(no => no.end <= at && at - no.end <= reach);
  if (near.length === 0) return false;
  const conditions = conceptsIn(clause, CONDITION);
  const bait = conceptsIn(clause, MUST_NOT_MISS);
  return near.some(
    no =>
      !conditions.some(word => word.start < no.end && no.start - word.end <= CONDITION_REACH) &&
      !bait.some(word => word.start >= no.start && word.start - no.end <= MISS_REACH),
  );
}

/** Told of scammers: the clause names them, the sentence supposes it before, or somebody calls it a scam. */
function isTold({ sentences }: Discourse, clause: Clause, at: number): boolean {
  const { sentence } = clause;
  const supposed = sentence.clauses.some(other => conceptsIn(other, SUPPOSED).some(word => word.end <= at));
  if (supposed || holds(clause, SCAMMER) || sentence.clauses.some(callsItAScam)) return true;
  const after = sentences[sentence.place + 1]?.clauses ?? [];
  return after.some(other => other.end - other.start <= SHORT_SENTENCE && callsItAScam(other));
}

/** "This is not a scam" reassures, and reassurance is no warning. */
const callsItAScam = (clause: Clause): boolean =>
  conceptsIn(clause, CALLED_A_SCAM).some(word => !negatesBefore(clause, word.start));

/** A story of somebody else: "the caller told them to move their savings", and nobody says "I" or "you" in it. */
function isStory(clause: Clause, at: number): boolean {
  const { clauses } = clause.sentence;
  if (clauses.some(other => holds(other, FIRST_OR_SECOND))) return false;
  return holds(clause, THIRD_PERSON) || clauses.some(other => other.end <= at && holds(other, THIRD_PERSON));
}
