/** Cuts folded text into sentences and clauses, each with the words of the lexicon that stand in it. */

import { type Acts, only } from './act-concepts.ts';
import type { Automaton } from './automaton.ts';
import { endOfClause, endsClauseAt, endsSentenceAt } from './cuts.ts';
import type { Clause, Discourse, Mention, Sentence, Word } from './discourse.ts';
import { hasHan, isBlank } from './letters.ts';
import { mentionsIn } from './mentions.ts';
import type { Term } from './term.ts';

/**
 * Whoever writes 64 KB without a full stop gets one put in: signals look at a clause and its sentence for every word
 * found, and this bound, with that of `cuts.ts`, keeps that linear in the length of the text.
 */
const MOST_CLAUSES = 32;
/** A brand's own name counts as a word for an organisation, as the names do that the lexicon lists. */
const ORGANISATION = 'organisation-name';
const LESSON = only('lesson');
const ASKS_ADVICE = only('asks-advice');
const TOLD_ME = only('told-me');
const CALLED_A_SCAM = only('called-a-scam');
const FIRST_PERSON = only('first-person');
/** A page with questions and answers is no person who asks. */
const LONGEST_QUESTION = 400;

/** `isLink` tells what stands inside a link: words there are a host's name, and nobody says them. */
export function discourseOf(
  text: string,
  lexicon: Automaton<Term>,
  isLink?: (at: number) => boolean,
): Discourse {
  const mentions = spokenIn(mentionsIn(text, lexicon), isLink);
  const clauses: Clause[] = [];
  const sentences: Sentence[] = [];
  const words = new Map<string, Word[]>();
  let open = { clauses: [] as Clause[], place: 0, acts: 0 };
  let next = 0;
  let all = 0;
  for (let start = 0; start <= text.length; ) {
    const end = endOfClause(text, start);
    const first = next;
    let acts = 0;
    while (next < mentions.length && mentions[next]!.start < end) acts |= mentions[next++]!.act;
    if (!isBlank(text, start, end)) {
      const inside = mentions.slice(first, next);
      const place = open.clauses.length;
      const han = hasHan(text, start, end);
      const clause = { start, end, sentence: open, place, han, mentions: inside, acts };
      open.clauses.push(clause);
      open.acts |= acts;
      all |= acts;
      note(words, clause);
    }
    const endsSentence = endsSentenceAt(text, end);
    start = endsSentence || endsClauseAt(text, end) ? end + 1 : end;
    if (open.clauses.length === 0 || (!endsSentence && open.clauses.length < MOST_CLAUSES)) continue;
    sentences.push(open);
    clauses.push(...open.clauses);
    open = { clauses: [], place: sentences.length, acts: 0 };
  }
  const has = ({ bits }: Acts) => (all & bits) !== 0;
  const lesson = has(LESSON);
  return {
    clauses,
    sentences,
    words,
    meant: new Map(),
    meantAt: new Map(),
    lesson,
    firstHand: !lesson && text.length <= LONGEST_QUESTION && isToldToUs(has),
  };
}

/** "客服让我…，正常吗？" asks us; "somebody who claims to be support asked me for …" tells us, unless he knows what it was. */
const isToldToUs = (has: (acts: Acts) => boolean): boolean =>
  has(FIRST_PERSON) && (has(ASKS_ADVICE) || (has(TOLD_ME) && !has(CALLED_A_SCAM)));

const spokenIn = (mentions: readonly Mention[], isLink: ((at: number) => boolean) | undefined) =>
  isLink ? mentions.filter(({ start, term }) => 'brand' in term || !isLink(start)) : mentions;

function note(words: Map<string, Word[]>, clause: Clause): void {
  for (const mention of clause.mentions) {
    mention.clause = clause;
    const concept = conceptOf(mention);
    if (concept === undefined) continue;
    const known = words.get(concept);
    if (known) known.push(mention as Word);
    else words.set(concept, [mention as Word]);
  }
}

function conceptOf({ term }: Mention): string | undefined {
  if ('concept' in term) return term.concept;
  return term.besideSupport ? undefined : ORGANISATION;
}
