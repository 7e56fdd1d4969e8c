/**
 * What a negation cancels, which is only what it governs. "Never share your phrase" forbids; "never miss this, send your
 * phrase" does not; "if you do not send it" threatens; "do not hang up, please send it" asks.
 */
import { type Acts, only } from './act-concepts.ts';
import { actsIn, type Clause, holdsAct, type Mention } from './discourse.ts';

const NEGATION = only('negation');
const DENIAL = only('denial');
const CONDITION = only('condition');
const MUST_NOT_MISS = only('must-not-miss');
const OR_ALSO = only('or-also');
const SECOND_PERSON = only('second-person');
const PLEASE = only('please');
/** Clauses of a list that one negation governs. */
const LONGEST_LIST = 6;

/** How far a negation reaches, in folded characters: "we will never call you and ask you to tell us your code". */
const NEGATION_REACH = 60;
/** "没有客服电话", "cannot unfreeze": a denial reaches only what stands behind it, or "not you? call us" would deny the call. */
const DENIAL_REACH = 10;
/** "如果您不", "if you do not": the condition stands just before the negation. */
const CONDITION_REACH = 12;
/** "切勿错失", "do not miss": the verb stands just behind it. */
const MISS_REACH = 6;
/** A "please" that ends the clause asks nothing new: "never open it please". */
const LAST_WORD = 2;

/** True where the words at `at`, a folded offset in the clause, are forbidden or denied. */
export function isNegated(clause: Clause, at: number): boolean {
  if (negatesBefore(clause, at)) return true;
  // Without an "or" in the sentence nothing is carried over: so it is nearly always.
  const previous = holdsAct(clause.sentence, OR_ALSO) ? clause.sentence.clauses[clause.place - 1] : undefined;
  if (previous === undefined) return false;
  return (beginsWithOr(clause) || isListed(clause)) && isNegated(previous, previous.end);
}

/** "也请" begins anew: "请不要挂断，也请把验证码告诉我" asks. */
const beginsWithOr = (clause: Clause): boolean =>
  actsIn(clause, OR_ALSO).some(word => word.start - clause.start <= 1) && !holdsAct(clause, PLEASE);

/** "We never ask you to move money, share your screen or install anything": the list ends with its "or". */
function isListed({ sentence, place }: Clause): boolean {
  const rest = sentence.clauses.slice(place, place + LONGEST_LIST);
  const last = rest.findIndex(clause => (clause.han ? beginsWithOr(clause) : holdsAct(clause, OR_ALSO)));
  return last >= 0 && !rest.slice(0, last + 1).some(clause => holdsAct(clause, PLEASE));
}

/** The same without what a clause before carries over. */
export function negatesBefore(clause: Clause, at: number): boolean {
  return (
    (holdsAct(clause, NEGATION) && governs(clause, NEGATION, at, NEGATION_REACH, isThreatened)) ||
    (holdsAct(clause, DENIAL) && governs(clause, DENIAL, at, DENIAL_REACH, isSupposed))
  );
}

type Undone = (clause: Clause, negation: Mention) => boolean;

function governs(clause: Clause, negations: Acts, at: number, reach: number, undone: Undone): boolean {
  const near = actsIn(clause, negations).filter(no => no.end <= at && at - no.end <= reach);
  if (near.length === 0) return false;
  const bait = actsIn(clause, MUST_NOT_MISS);
  const pleas = actsIn(clause, PLEASE);
  return near.some(
    no =>
      !undone(clause, no) &&
      !bait.some(word => word.start >= no.start && word.start - no.end <= MISS_REACH) &&
      // "为避免冻结请把验证码告诉客服": a plea behind the negation asks for the opposite.
      !pleas.some(word => word.start >= no.end && word.end <= at && word.end < clause.end - LAST_WORD),
  );
}

/** "If not verified": the condition stands just before the denial. */
const isSupposed: Undone = (clause, negation) =>
  actsIn(clause, CONDITION).some(
    word => word.start < negation.end && negation.start - word.end <= CONDITION_REACH,
  );

/** "If you do not send it" threatens the reader; "if in doubt, never send it" and "如非本人操作请勿提供" forbid all the same. */
const isThreatened: Undone = (clause, negation) =>
  actsIn(clause, CONDITION).some(
    word =>
      word.start < negation.end &&
      negation.start - word.end <= CONDITION_REACH &&
      actsIn(clause, SECOND_PERSON).some(you => you.start >= word.end && you.end <= negation.start),
  );
