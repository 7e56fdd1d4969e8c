import { describe, expect, test } from 'vitest';
import { compileRule } from '../src/catalog/compile-rule.ts';
import type { Condition } from '../src/catalog/conditions.ts';
import { partsOf } from '../src/catalog/conditions.ts';
import type { RuleFile } from '../src/catalog/rule.ts';
import { admit } from '../src/core/admit.ts';
import { check } from '../src/core/check.ts';
import { SIGNALS } from '../src/signals/index.ts';
import { catalog, files } from './support/catalogs.ts';

type Example = RuleFile['must-match'][number];

/** Whether the rule fires on an example, in a catalog that may hold a changed form of it. */
function fires(rule: RuleFile, { why: _, ...contact }: Example, judge = catalog): boolean {
  const admission = admit(contact);
  if (!admission.ok) throw new Error('the build let an example through that is no contact');
  return check(admission.contact, judge).reasons.some(({ code }) => code === rule.id);
}

const LISTS = ['all', 'any', 'none'] as const;

/** The parameters without one of the groups of words that must stand together. */
function* withoutGroup(params: Readonly<Record<string, unknown>>) {
  for (const [param, value] of Object.entries(params)) {
    if (!Array.isArray(value) || !Array.isArray(value[0]) || value.length < 2) continue;
    for (const [i, group] of value.entries()) {
      yield { group: group.join(' or '), rest: { ...params, [param]: value.toSpliced(i, 1) } };
    }
  }
}

/** The rule without one condition, without one parameter that may be left out, and without one group of words. */
function* weakened(rule: RuleFile): Generator<{ without: string; changed: RuleFile }> {
  for (const list of LISTS) {
    for (const [i, condition] of rule.when[list].entries()) {
      const { name, params } = partsOf(condition);
      const swap = (conditions: Condition[]) =>
        ({ ...rule, when: { ...rule.when, [list]: conditions } }) as RuleFile;
      const others = rule.when[list].toSpliced(i, 1);
      yield { without: `${list}: ${name}`, changed: swap(others) };
      const put = (rest: Record<string, unknown>) => swap(rule.when[list].with(i, { [name]: rest }));
      for (const { group, rest } of withoutGroup(params)) {
        yield { without: `${list}: ${name} of ${group}`, changed: put(rest) };
      }
      for (const param of Object.keys(params)) {
        const { [param]: _, ...rest } = params;
        if (!SIGNALS.get(name)?.params().safeParse(rest).success) continue;
        yield {
          without: `${list}: ${name} ${param}`,
          changed: put(rest),
        };
      }
    }
  }
}

describe.each(files.rules.map(rule => ({ title: `${rule.id}: ${rule.title.en}`, rule })))(
  '$title',
  ({ rule }) => {
    for (const example of rule['must-match']) {
      test(`must match: ${example.why}`, () => expect(fires(rule, example)).toBe(true));
    }
    for (const example of rule['must-not-match']) {
      test(`must not match: ${example.why}`, () => expect(fires(rule, example)).toBe(false));
    }
    for (const { without, changed } of weakened(rule)) {
      test(`needs ${without}`, () => {
        const rules = catalog.rules.map(one => (one.id === rule.id ? compileRule(changed, undefined) : one));
        const judge = { ...catalog, rules };
        const stillRight =
          rule['must-match'].every(example => fires(rule, example, judge)) &&
          rule['must-not-match'].every(example => !fires(rule, example, judge));
        expect(
          stillRight,
          'no example flips without this condition: take it out, or add the example that needs it',
        ).toBe(false);
      });
    }
  },
);

describe('no rule fires on an official channel of any brand', () => {
  for (const brand of files.brands) {
    test(brand.id, () => {
      for (const value of brand['must-vouch']) {
        expect(check({ value }, catalog).reasons, value).toEqual([]);
      }
    });
  }
});
