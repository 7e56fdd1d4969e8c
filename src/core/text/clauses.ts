/** Cuts folded text into sentences and clauses, each with the words of the lexicon that stand in it. */

import { type Acts, actBit, only } from './act-concepts.ts';
import type { Automaton } from './automaton.ts';
import { cuts } from './cuts.ts';
import { hasHan, isBlank } from './letters.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import type { Term } from './term.ts';

/** Folded offsets, `end` exclusive. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
  /** Its place in the sentence. */
  readonly place: number;
  /** It holds Han characters, so its grammar is taken to be Chinese. */
  readonly han: boolean;
  readonly mentions: readonly Mention[];
  /** The act concepts (`act-concepts.ts`) of which it holds a word, as bits. */
  readonly acts: number;
}

export interface Sentence {
  readonly clauses: readonly Clause[];
  /** Its place in the text. */
  readonly place: number;
  /** The acts of all its clauses. */
  readonly acts: number;
}

/** A word of a concept with the clause it stands in. */
export interface Word extends Mention {
  readonly clause: Clause;
  /** Filled in when first asked: dozens of conditions ask the same of one word. */
  meant?: boolean;
}

export interface Discourse {
  readonly clauses: readonly Clause[];
  readonly sentences: readonly Sentence[];
  /** Concept → its words in reading order. A rule whose concept is not there is done after one look-up. */
  readonly words: ReadonlyMap<string, readonly Word[]>;
  /** Of them those that are meant, filled in when first asked. */
  readonly meant: Map<string, readonly Word[]>;
  /** It bears the marks of a quiz, a lesson or a script. */
  readonly lesson: boolean;
  /** A person tells what was asked of him and wants to know whether that is right: "客服让我…，正常吗？" */
  readonly firstHand: boolean;
}

/** Of a contact that is one channel, and says nothing. */
export const noWords = (): Discourse => ({
  clauses: [],
  sentences: [],
  words: new Map(),
  meant: new Map(),
  lesson: false,
  firstHand: false,
});

/**
 * Whoever writes 64 KB without a full stop gets one put in: signals look at a clause and its sentence for every word
 * found, and this bound, with that of `cuts.ts`, keeps that linear in the length of the text.
 */
const MOST_CLAUSES = 32;
/** A brand's own name counts as a word for an organisation, as the names do that the lexicon lists. */
const ORGANISATION = 'organisation-name';
const LESSON = only('lesson');
const ASKS_ADVICE = only('asks-advice');
const FIRST_PERSON = only('first-person');
/** A page with questions and answers is no person who asks. */
const LONGEST_QUESTION = 400;

/** `isLink` tells what stands inside a link: words there are a host's name, and nobody says them. */
export function discourseOf(
  text: string,
  lexicon: Automaton<Term>,
  isLink: (at: number) => boolean = () => false,
): Discourse {
  const mentions = mentionsIn(text, lexicon).filter(({ start, term }) => 'brand' in term || !isLink(start));
  const clauses: Clause[] = [];
  const sentences: Sentence[] = [];
  const words = new Map<string, Word[]>();
  let open = { clauses: [] as Clause[], place: 0, acts: 0 };
  let next = 0;
  for (const { start, end, endsSentence } of cuts(text)) {
    const first = next;
    let acts = 0;
    while (next < mentions.length && mentions[next]!.start < end) acts |= actOf(mentions[next++]!.term);
    if (!isBlank(text, start, end)) {
      const inside = mentions.slice(first, next);
      const place = open.clauses.length;
      const clause = {
        start,
        end,
        sentence: open,
        place,
        han: hasHan(text, start, end),
        mentions: inside,
        acts,
      };
      open.clauses.push(clause);
      open.acts |= acts;
      note(words, clause);
    }
    if (open.clauses.length === 0 || (!endsSentence && open.clauses.length < MOST_CLAUSES)) continue;
    sentences.push(open);
    clauses.push(...open.clauses);
    open = { clauses: [], place: sentences.length, acts: 0 };
  }
  const acts = sentences.reduce((all, sentence) => all | sentence.acts, 0);
  const has = ({ bits }: Acts) => (acts & bits) !== 0;
  const lesson = has(LESSON);
  const asksUs = text.length <= LONGEST_QUESTION && has(ASKS_ADVICE) && has(FIRST_PERSON);
  return { clauses, sentences, words, meant: new Map(), lesson, firstHand: asksUs && !lesson };
}

const actOf = (term: Term): number => ('concept' in term ? actBit(term.concept) : 0);

function note(words: Map<string, Word[]>, clause: Clause): void {
  for (const { start, end, term } of clause.mentions) {
    const concept = 'concept' in term ? term.concept : term.besideSupport ? undefined : ORGANISATION;
    if (concept === undefined) continue;
    const known = words.get(concept);
    if (known) known.push({ start, end, term, clause });
    else words.set(concept, [{ start, end, term, clause }]);
  }
}

/** The words of some concepts in a clause, without brand names. */
export function conceptsIn(clause: Clause, wanted: ReadonlySet<string>): Mention[] {
  return clause.mentions.filter(({ term }) => 'concept' in term && wanted.has(term.concept));
}

/** The same for concepts that tell acts. */
export const actsIn = (clause: Clause, acts: Acts): Mention[] =>
  (clause.acts & acts.bits) === 0 ? [] : conceptsIn(clause, acts.names);

/** True where a clause, or a whole sentence, holds a word of one of the concepts that tell acts. */
export const holdsAct = (place: { readonly acts: number }, { bits }: Acts): boolean =>
  (place.acts & bits) !== 0;

/** True where a clause holds a word of one of the concepts. */
export const holds = (clause: Clause, wanted: ReadonlySet<string>): boolean =>
  clause.mentions.some(({ term }) => 'concept' in term && wanted.has(term.concept));
