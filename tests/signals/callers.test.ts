import { describe, expect, test } from 'vitest';
import { callerHasLine } from '../../src/signals/caller-has-line.ts';
import { callerIsAbroad } from '../../src/signals/caller-is-abroad.ts';
import { numberImitates } from '../../src/signals/number-imitates.ts';
import { factsOf } from '../core/facts.ts';

const abroad = callerIsAbroad.bind({});
const rented = callerHasLine.bind({ types: ['virtual-operator'] });
const slipped = numberImitates.bind({ ways: ['digit-changed'] });
const acorn = { claims: 'acorn-bank', direction: 'incoming' } as const;

describe('caller-is-abroad', () => {
  test('names the brand and the number', () =>
    expect(abroad(factsOf({ value: '+86 138 0013 8000', ...acorn }))).toMatchObject({ brand: 'acorn-bank' }));
  test('a number in the text is one to ring back, not the caller', () =>
    expect(abroad(factsOf({ value: 'Acorn Bank support: +86 138 0013 8000' }))).toBeUndefined());
  test('the brand’s own line is at home wherever it stands', () =>
    expect(abroad(factsOf({ value: '+44 20 7946 0321', ...acorn }))).toBeUndefined());
});

describe('caller-has-line', () => {
  test('holds for a number of that type', () =>
    expect(rented(factsOf({ value: '+86 170 0000 0123', ...acorn }))?.brand).toBe('acorn-bank'));
  test('and for no other', () =>
    expect(rented(factsOf({ value: '+86 138 0000 0123', ...acorn }))).toBeUndefined());
});

describe('number-imitates', () => {
  test('names whom it imitates', () =>
    expect(slipped(factsOf({ value: '+44 20 7946 0322' }))?.brand).toBe('acorn-bank'));
  test('a warning against the number is none', () =>
    expect(slipped(factsOf({ value: 'Never call +44 20 7946 0322.' }))).toBeUndefined());
  test('only in the ways that the rule names', () =>
    expect(slipped(factsOf({ value: '+44 20 7946 0312' }))).toBeUndefined());
});
