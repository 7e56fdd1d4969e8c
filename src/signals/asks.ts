/** …asks for a thing: a verb and its object in one clause, meant in earnest: "发给客服" and "助记词". */
import * as z from 'zod/mini';
import type { Evidence, Facts } from '../core/rule.ts';
import { only } from '../core/text/act-concepts.ts';
import { isMeant } from '../core/text/acts.ts';
import { belong, namesAgain } from '../core/text/belong.ts';
import {
  actsIn,
  type Clause,
  conceptsIn,
  type Discourse,
  holdsAct,
  type Mention,
} from '../core/text/discourse.ts';
import { areExperimental, concepts, signal } from './signal.ts';

/** "转给我", "再念给我听", "just read it out": the verb stands at the beginning of its clause. */
const BEGINNING = { han: 2, other: 6 };
/** Said of anybody, an ask is a rule of conduct; said of a topic, it is a lesson. */
const ANYONE_ELSE = only('anyone-else');
const TOPIC_OF_IT = only('topic-of-it');

export const asks = signal({
  params: () => z.strictObject({ verb: concepts, object: concepts, with: z.optional(concepts) }),
  concepts: ['verb', 'object', 'with'],
  needs: ({ verb, object, with: company = [] }) => [verb, object, ...(company.length > 0 ? [company] : [])],
  bind: params => {
    const verbs = new Set(params.verb);
    const objects = new Set(params.object);
    const company = params.with && new Set(params.with);
    return facts => {
      const { discourse } = facts.reading;
      if (!names(discourse, params.object) || !names(discourse, params.verb)) return undefined;
      for (const clause of clausesWith(discourse, params.object)) {
        const ask = askIn(facts, clause, verbs, objects) ?? askAcross(facts, clause, verbs, objects);
        const other = ask && company && meantInSentence(discourse, clause, company);
        if (ask && (!company || other)) return evidence(facts, ask, other);
      }
      return undefined;
    };
  },
});

const names = ({ words }: Discourse, wanted: readonly string[]): boolean =>
  wanted.some(concept => words.has(concept));

/** The clauses that name an object, in reading order: the others need no look. */
function clausesWith({ words }: Discourse, objects: readonly string[]): Clause[] {
  const clauses = new Set(objects.flatMap(object => (words.get(object) ?? []).map(({ clause }) => clause)));
  return [...clauses].sort((a, b) => a.start - b.start);
}

/** Folded offsets of an ask, from its first word to its last. */
interface Ask {
  readonly start: number;
  readonly end: number;
  /** Concepts of what is asked for. */
  readonly asked: readonly string[];
  readonly experimental: boolean;
}

function askIn(
  { reading: { discourse, folded } }: Facts,
  clause: Clause,
  verbs: Set<string>,
  objects: Set<string>,
): Ask | undefined {
  const things = conceptsIn(clause, objects).filter(thing => !isTopic(clause, thing));
  if (things.length === 0 || holdsAct(clause, ANYONE_ELSE)) return undefined;
  const meant = (word: Mention) => isMeant(discourse, clause, word.start);
  const acts = conceptsIn(clause, verbs).filter(
    verb => things.some(thing => belong(folded.text, clause, verb, thing)) && meant(verb),
  );
  const from = Math.min(...acts.map(({ start }) => start));
  const asked = things.filter(
    thing =>
      acts.some(verb => belong(folded.text, clause, verb, thing)) &&
      isMeant(discourse, clause, thing.start, Math.min(from, thing.start)),
  );
  if (asked.length === 0) return undefined;
  const words = [...acts, ...asked];
  return {
    start: Math.min(...words.map(word => word.start)),
    end: Math.max(...words.map(word => word.end)),
    asked: asked.flatMap(({ term }) => ('concept' in term ? term.concept : [])),
    experimental: areExperimental(asked),
  };
}

/** "助记词备份规则", "how a private key works". */
const isTopic = (clause: Clause, thing: Mention): boolean =>
  actsIn(clause, TOPIC_OF_IT).some(word => word.start >= thing.end && word.start - thing.end <= 1);

/** "验证码发到您手机了，转给我", "I have sent you a code, read it back": the next clause begins with the verb, and its object stands before the comma. */
function askAcross(
  { reading: { discourse, folded } }: Facts,
  clause: Clause,
  verbs: Set<string>,
  objects: Set<string>,
): Ask | undefined {
  const next = clause.sentence.clauses[clause.place + 1];
  const thing = next && !holdsAct(next, ANYONE_ELSE) ? conceptsIn(clause, objects).at(-1) : undefined;
  if (!next || !thing || isTopic(clause, thing)) return undefined;
  const verb = conceptsIn(next, verbs).find(
    one =>
      one.start - next.start <= (next.han ? BEGINNING.han : BEGINNING.other) &&
      (next.han || namesAgain(folded.text, one)),
  );
  if (!verb || !isMeant(discourse, clause, thing.start) || !isMeant(discourse, next, verb.start))
    return undefined;
  const asked = 'concept' in thing.term ? [thing.term.concept] : [];
  return { start: thing.start, end: verb.end, asked, experimental: areExperimental([thing]) };
}

function meantInSentence(
  discourse: Discourse,
  { sentence }: Clause,
  wanted: Set<string>,
): Mention | undefined {
  for (const clause of sentence.clauses) {
    const word = conceptsIn(clause, wanted).find(({ start }) => isMeant(discourse, clause, start));
    if (word) return word;
  }
  return undefined;
}

function evidence({ reading: { folded } }: Facts, ask: Ask, other: Mention | undefined): Evidence {
  const span = folded.spanOf(ask.start, ask.end);
  const spans = other ? [span, folded.spanOf(other.start, other.end)] : [span];
  return { spans, asked: ask.asked, ...(ask.experimental ? { experimental: true } : {}) };
}
