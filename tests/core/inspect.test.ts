import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/core/inspect.ts';
import { IMITATION } from '../../src/core/needs.ts';
import type { Evidence, Rule, Test } from '../../src/core/rule.ts';
import { catalog } from '../support/catalogs.ts';
import { factsOf } from './facts.ts';

const facts = factsOf({ value: 'hello' });
const yes =
  (evidence: Partial<Evidence> = {}): Test =>
  () => ({ spans: [], ...evidence });
const no: Test = () => undefined;
const rule = (changed: Partial<Rule>): Rule => ({
  ...catalog.rules[0]!,
  needs: [],
  status: 'stable',
  all: [],
  any: [],
  none: [],
  ...changed,
});
const fires = (changed: Partial<Rule>): boolean => inspect(facts, [rule(changed)]).length === 1;

describe('a rule fires when all of all, one of any and none of none hold', () => {
  for (const [what, lists, fired] of [
    ['all hold', { all: [yes(), yes()] }, true],
    ['one of all does not', { all: [yes(), no] }, false],
    ['one of any holds', { all: [yes()], any: [no, yes()] }, true],
    ['none of any holds', { all: [yes()], any: [no, no] }, false],
    ['any is empty', { all: [yes()], any: [] }, true],
    ['one of none holds', { all: [yes()], none: [no, yes()] }, false],
    ['none of none holds', { all: [yes()], none: [no] }, true],
  ] as const) {
    test(`${what}: ${fired ? 'it fires' : 'it does not'}`, () => expect(fires(lists)).toBe(fired));
  }
});

describe('the life of a rule', () => {
  test('an experimental one fires', () => expect(fires({ status: 'experimental', all: [yes()] })).toBe(true));
  test('a retired one never does', () => expect(fires({ status: 'retired', all: [yes()] })).toBe(false));
});

describe('a finding holds the evidence of its conditions', () => {
  const [acorn, lantern] = ['acorn-bank', 'lanternfish-wallet'].map(id => catalog.brands.byId.get(id)!);
  const source = acorn!.channels[0]!.source;
  const [finding] = inspect(facts, [
    rule({
      all: [yes({ spans: [{ start: 0, end: 2 }] }), yes({ brand: acorn!.id, sources: [source] })],
      any: [
        no,
        yes({ spans: [{ start: 3, end: 5 }], brand: lantern!.id }),
        yes({ spans: [{ start: 0, end: 5 }] }),
      ],
      none: [no],
    }),
  ]);
  test('spans of all, and of the first of any', () =>
    expect(finding?.spans).toEqual([
      { start: 0, end: 2 },
      { start: 3, end: 5 },
    ]));
  test('the first brand that a condition names', () => expect(finding?.brand).toBe('acorn-bank'));
  test('the sources', () => expect(finding?.sources).toEqual([source]));
  test('no brand where no condition names one', () =>
    expect(inspect(facts, [rule({ all: [yes()] })])[0]).not.toHaveProperty('brand'));
});

test('findings come in the order of the rules', () => {
  const rules = ['b', 'a', 'c'].map(id => rule({ id, all: [id === 'a' ? no : yes()] }));
  expect(inspect(facts, rules).map(finding => finding.rule.id)).toEqual(['b', 'c']);
});

describe('a rule that needs something', () => {
  const holds: Test = () => ({ spans: [] });
  const needy = {
    ...catalog.rules[0]!,
    status: 'stable' as const,
    needs: [['one-time-code', IMITATION], ['send']],
    all: [holds],
    any: [],
    none: [],
  };
  const fires = (value: string) => inspect(factsOf({ value }), [needy]).length > 0;
  test('is asked where of each group one is there', () =>
    expect(fires('please send the verification code to support')).toBe(true));
  test('and not where one group has none', () => expect(fires('please send the parcel')).toBe(false));
  test('nor of a number alone, which has no words', () => expect(fires('+44 20 7946 0345')).toBe(false));
});
