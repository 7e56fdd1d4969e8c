/**
 * Whether what a clause says is meant: asked, done or promised — or forbidden, denied, told of others, or shown in a
 * lesson. A word that calls the ask a scam covers the sentence that it stands in, and no more.
 */
import { only } from './act-concepts.ts';
import {
  actsIn,
  type Clause,
  conceptsIn,
  type Discourse,
  holdsAct,
  type Mention,
  type Sentence,
} from './discourse.ts';
import { isNegated, negatesBefore } from './negation.ts';

const CALLED_A_SCAM = only('called-a-scam');
const SCAMMER = only('scammer');
const HYPOTHETICAL = only('hypothetical');
const THIRD_PERSON = only('third-person');
const SUPPOSES = only('scammer', 'hypothetical');
const FIRST_OR_SECOND = only('first-person', 'second-person');
const SECOND_PERSON = only('second-person');
const PLEASE = only('please');
const MADE_TO = only('made-to');
const CHARGED_WITH = only('charged-with');

/** "涉嫌非法发送诈骗短信": 8 characters would do; the verb may bring an object. */
const CHARGE_REACH = 10;

/** " send …", "so move …": nothing but a space or a conjunction before the verb. */
const FIRST_WORD = { han: 1, other: 4 } as const;
/** "这是诈骗。" as a sentence of its own judges the one before. */
const SHORT_SENTENCE = 24;

/**
 * True where the words at `at`, a folded offset in the clause, are asked, done or promised in earnest. `from` is where the
 * whole ask begins, if that is earlier.
 */
export function isMeant(discourse: Discourse, clause: Clause, at: number, from = at): boolean {
  if (isPlain(discourse, clause)) return true;
  return (
    !isNegated(clause, at) &&
    (discourse.firstHand || (!isTold(discourse, clause, from) && !isStory(clause, at))) &&
    // A quiz or lesson shows what others say; what it says to "you" is still said to the reader.
    !(discourse.lesson && !holdsAct(clause, SECOND_PERSON))
  );
}

const CANCELS = only(
  'negation',
  'denial',
  'or-also',
  'called-a-scam',
  'scammer',
  'hypothetical',
  'third-person',
  'lesson',
);

/** Nothing in the sentence or the next one that could cancel a word: so it is with most messages, and asked most often. */
const isPlain = ({ sentences, lesson }: Discourse, { sentence }: Clause): boolean =>
  !lesson &&
  !holdsAct(sentence, CANCELS) &&
  !holdsAct(sentences[sentence.place + 1] ?? NOTHING, CALLED_A_SCAM);

const NOTHING: Pick<Sentence, 'acts' | 'clauses'> = { acts: 0, clauses: [] };

/**
 * Told of scammers: the clause names them, the sentence supposes it before, or somebody calls it a scam. What the sentence has no
 * word for is not looked for in its clauses: this is asked of every word that a rule wants, and was a twentieth of a page's time.
 */
function isTold({ sentences, lesson }: Discourse, clause: Clause, at: number): boolean {
  const { sentence } = clause;
  if (namesScammer(clause)) return true;
  if (holdsAct(sentence, CALLED_A_SCAM) && sentence.clauses.some(callsItAScam)) return true;
  if (holdsAct(sentence, SUPPOSES) && isSupposed(clause) && (lesson || !speaksOut(clause, at))) return true;
  if (actsIn(clause, HYPOTHETICAL).some(word => word.end <= at)) return true;
  const after = sentences[sentence.place + 1] ?? NOTHING;
  return (
    holdsAct(after, CALLED_A_SCAM) &&
    after.clauses.some(other => other.end - other.start <= SHORT_SENTENCE && callsItAScam(other))
  );
}

/** A clause before it names scammers, or says "if somebody". */
const isSupposed = ({ sentence, start }: Clause): boolean =>
  sentence.clauses.some(
    other => other.start < start && (namesScammer(other) || holdsAct(other, HYPOTHETICAL)),
  );

/** "I am not a scammer" names none. */
const namesScammer = (clause: Clause): boolean =>
  actsIn(clause, SCAMMER).some(
    word => !negatesBefore(clause, word.end) && !isCharge(clause, word) && !isHelp(clause, word),
  );

/**
 * "Hackers are in your account, move your money": a plea, or a clause that begins with its verb, is said to the reader.
 * "…，让您提供验证码" tells what they make one do.
 */
const speaksOut = (clause: Clause, at: number): boolean =>
  !holdsAct(clause, MADE_TO) &&
  (holdsAct(clause, PLEASE) || at - clause.start <= (clause.han ? FIRST_WORD.han : FIRST_WORD.other));

/** "This is not a scam" reassures, and "you are suspected of fraud" accuses: neither is a warning. */
const callsItAScam = (clause: Clause): boolean =>
  actsIn(clause, CALLED_A_SCAM).some(
    word => !negatesBefore(clause, word.end) && !isCharge(clause, word) && !isHelp(clause, word),
  );

const HELP: ReadonlySet<string> = new Set(['recover-lost', 'gets-it-back']);

/** "This hacker recovered my funds", "we recover money from scams": the word is part of what somebody offers. */
const isHelp = (clause: Clause, { start, end }: Mention): boolean =>
  conceptsIn(clause, HELP).some(offer => offer.start <= start && offer.end >= end);

/** "涉嫌发送诈骗短信": what somebody is charged with stands right behind the word for it. */
const isCharge = (clause: Clause, { start }: Mention): boolean =>
  actsIn(clause, CHARGED_WITH).some(word => word.end <= start && start - word.end <= CHARGE_REACH);

/** A story of somebody else: "the caller told them to move their savings", and nobody says "I" or "you" in it. */
function isStory(clause: Clause, at: number): boolean {
  const { sentence } = clause;
  if (holdsAct(sentence, FIRST_OR_SECOND) || !holdsAct(sentence, THIRD_PERSON) || sendsTo(clause))
    return false;
  return (
    holdsAct(clause, THIRD_PERSON) ||
    sentence.clauses.some(other => other.end <= at && holdsAct(other, THIRD_PERSON))
  );
}

const WAYS: ReadonlySet<string> = new Set(['join-group', 'write-to-me', 'contact']);

/** "Add her on WhatsApp": a clause that begins with whom to write to is said to the reader, though it names a third person. */
const sendsTo = (clause: Clause): boolean =>
  !clause.han && conceptsIn(clause, WAYS).some(way => way.start - clause.start <= FIRST_WORD.other);
