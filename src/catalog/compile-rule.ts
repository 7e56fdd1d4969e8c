/** One rule file → the rule as the core runs it: its conditions bound to their signals. */
import { isKind, type Need } from '../core/needs.ts';
import { type Rule, type Sentences, type Test, USUAL_WEIGHT } from '../core/rule.ts';
import { SIGNALS } from '../signals/index.ts';
import { compileSource } from './compile-source.ts';
import { partsOf } from './conditions.ts';
import type { RuleData } from './data.ts';
import type { SentencesFile } from './rule.ts';

/** `weight`: fitted, where the data showed the rule at work. */
export function compileRule(data: RuleData, weight: number | undefined): Rule {
  return {
    id: data.id,
    title: data.title,
    status: data.status,
    severity: data.severity,
    weight: weight ?? USUAL_WEIGHT[data.severity],
    verdict: data.verdict,
    ...(compileSentences(data) as Sentences),
    saidOf: Object.fromEntries(
      Object.entries(data['said-of']).map(([kind, some]) => [kind, compileSentences(some)]),
    ),
    sources: Object.values(data.sources).map(compileSource),
    needs: needsOf(data.when),
    all: data.when.all.map(bind),
    any: data.when.any.map(bind),
    none: data.when.none.map(bind),
  };
}

/** What the file calls each sentence. */
const FIELDS = {
  headline: 'headline',
  because: 'because',
  officialWould: 'official-would',
  nextStep: 'next-step',
  ifAlreadyDone: 'if-already-done',
} as const satisfies Record<keyof Sentences, keyof SentencesFile>;

/** All of them, or those that the file has. */
const compileSentences = (data: SentencesFile): Partial<Sentences> =>
  Object.fromEntries(
    Object.entries(FIELDS).flatMap(([name, field]) => (data[field] ? [[name, data[field]]] : [])),
  );

/** What each condition needs that must hold; and of those of which one must, what any of them needs. */
function needsOf({ all, any }: RuleData['when']): Rule['needs'] {
  const oneOf = any.map(
    condition => groupsOf(condition).toSorted((a, b) => commonness(a) - commonness(b))[0],
  );
  const known = oneOf.filter(group => group !== undefined);
  const together = any.length > 0 && known.length === any.length ? [known.flat()] : [];
  return [...all.flatMap(groupsOf), ...together];
}

/** Every other message has a link or a number; of the words of a concept most have none. */
const commonness = (group: readonly Need[]): number => group.length + (group.some(isKind) ? 100 : 0);

function groupsOf(condition: RuleData['when']['all'][number]): Rule['needs'] {
  const { name, params } = partsOf(condition);
  return SIGNALS.get(name)?.needs?.(params) ?? [];
}

/** The build has refused unknown signals; should one come through all the same, its rule never fires. */
function bind(condition: RuleData['when']['all'][number]): Test {
  const { name, params } = partsOf(condition);
  return SIGNALS.get(name)?.bind(params) ?? (() => undefined);
}
