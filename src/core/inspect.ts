/** Fifth verb: facts × rules → findings. A rule fires or it does not, with its evidence; nothing is weighed here. */

import type { Source } from './brand.ts';
import type { Channel } from './channels/channel.ts';
import type { Evidence, Facts, Rule, Test } from './rule.ts';
import { rulesOpenTo } from './rule-index.ts';
import type { Span } from './span.ts';

export interface Finding {
  readonly rule: Rule;
  readonly brand?: string;
  readonly spans: readonly Span[];
  readonly channels: readonly Channel[];
  /** Lexicon concepts that are asked for. */
  readonly asked: readonly string[];
  readonly sources: readonly Source[];
  /** The rule is, or the words that it found are. */
  readonly experimental: boolean;
}

export function inspect(facts: Facts, rules: readonly Rule[]): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rulesOpenTo(facts, rules)) {
    const evidence = holds(rule, facts);
    if (evidence) findings.push(findingOf(rule, evidence));
  }
  return findings;
}

/** All of `all`, at least one of `any` where it is given, and none of `none`. */
function holds({ all, any, none }: Rule, facts: Facts): Evidence[] | undefined {
  const evidence: Evidence[] = [];
  for (const test of all) {
    const found = test(facts);
    if (!found) return undefined;
    evidence.push(found);
  }
  const one = firstOf(any, facts);
  if (any.length > 0 && !one) return undefined;
  if (firstOf(none, facts)) return undefined;
  return one ? [...evidence, one] : evidence;
}

function firstOf(tests: readonly Test[], facts: Facts): Evidence | undefined {
  for (const test of tests) {
    const found = test(facts);
    if (found) return found;
  }
  return undefined;
}

function findingOf(rule: Rule, evidence: readonly Evidence[]): Finding {
  const brand = evidence.find(one => one.brand !== undefined)?.brand;
  return {
    rule,
    ...(brand === undefined ? {} : { brand }),
    spans: evidence.flatMap(one => one.spans),
    channels: evidence.flatMap(one => one.channels ?? []),
    asked: evidence.flatMap(one => one.asked ?? []),
    sources: evidence.flatMap(one => one.sources ?? []),
    experimental: rule.status === 'experimental' || evidence.some(one => one.experimental === true),
  };
}
