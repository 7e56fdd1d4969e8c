/** What a text says: its sentences and clauses, each with the words of the lexicon that stand in it. All offsets are folded. */
import type { Span } from '../span.ts';
import type { Acts } from './act-concepts.ts';
import type { Term } from './term.ts';

/** A word found: folded offsets, `end` exclusive. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly term: Term;
  /** The act concept (`act-concepts.ts`) that it is a word of, as a bit; else 0. */
  readonly act: number;
  /** Where it stands; filled in as the text is cut. */
  clause: Clause | undefined;
  /** Whether it is, filled in when first asked: dozens of conditions ask the same of one word. */
  meant: boolean | undefined;
}

/** A word of a concept with the clause it stands in. */
export type Word = Mention & { readonly clause: Clause };

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

export interface Discourse {
  readonly clauses: readonly Clause[];
  readonly sentences: readonly Sentence[];
  /** Concept → its words in reading order. A rule whose concept is not there is done after one look-up. */
  readonly words: ReadonlyMap<string, readonly Word[]>;
  /** Of them those that are meant, filled in when first asked. */
  readonly meant: Map<string, readonly Word[]>;
  /** Whether what stands at a channel's span is meant, the same. */
  readonly meantAt: Map<Span, boolean>;
  /** It bears the marks of a quiz, a lesson or a script. */
  readonly lesson: boolean;
  /** A person tells what was asked of him: "客服让我…，正常吗？", "a man who says he is support wants my …". */
  readonly firstHand: boolean;
}

/** Of a contact that is one channel, and says nothing: where there are no words, none is ever filled in as meant. */
export const NO_WORDS: Discourse = {
  clauses: [],
  sentences: [],
  words: new Map(),
  meant: new Map(),
  meantAt: new Map(),
  lesson: false,
  firstHand: false,
};

const NONE: readonly Mention[] = [];

/** The words of some concepts in a clause, without brand names. */
export const conceptsIn = (clause: Clause, wanted: ReadonlySet<string>): Mention[] =>
  clause.mentions.filter(({ term }) => 'concept' in term && wanted.has(term.concept));

/** The same for concepts that tell acts. */
export const actsIn = (clause: Clause, { bits }: Acts): readonly Mention[] =>
  (clause.acts & bits) === 0 ? NONE : clause.mentions.filter(({ act }) => (act & bits) !== 0);

/** True where a clause, or a whole sentence, holds a word of one of the concepts that tell acts. */
export const holdsAct = (place: { readonly acts: number }, { bits }: Acts): boolean =>
  (place.acts & bits) !== 0;

/** True where a clause holds a word of one of the concepts. */
export const holds = (clause: Clause, wanted: ReadonlySet<string>): boolean =>
  clause.mentions.some(({ term }) => 'concept' in term && wanted.has(term.concept));
