/** One rule file → the rule as the core runs it: its conditions bound to their signals. */
import { type Rule, type Test, USUAL_WEIGHT } from '../core/rule.ts';
import { SIGNALS } from '../signals/index.ts';
import { compileSource } from './compile-source.ts';
import { partsOf } from './conditions.ts';
import type { RuleData } from './data.ts';

/** `weight`: fitted, where the data showed the rule at work. */
export function compileRule(data: RuleData, weight: number | undefined): Rule {
  return {
    id: data.id,
    title: data.title,
    status: data.status,
    severity: data.severity,
    weight: weight ?? USUAL_WEIGHT[data.severity],
    verdict: data.verdict,
    headline: data.headline,
    because: data.because,
    officialWould: data['official-would'],
    nextStep: data['next-step'],
    ifAlreadyDone: data['if-already-done'],
    sources: Object.values(data.sources).map(compileSource),
    needsWords: needsWords(data.when),
    all: data.when.all.map(bind),
    any: data.when.any.map(bind),
    none: data.when.none.map(bind),
  };
}

/** Where a condition that must hold needs them, or each of those of which one must. */
function needsWords({ all, any }: RuleData['when']): boolean {
  const needs = (condition: RuleData['when']['all'][number]) =>
    SIGNALS.get(partsOf(condition).name)?.needsWords === true;
  return all.some(needs) || (any.length > 0 && any.every(needs));
}

/** The build has refused unknown signals; should one come through all the same, its rule never fires. */
function bind(condition: RuleData['when']['all'][number]): Test {
  const { name, params } = partsOf(condition);
  return SIGNALS.get(name)?.bind(params) ?? (() => undefined);
}
