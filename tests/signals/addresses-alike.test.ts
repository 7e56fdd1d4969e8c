import { describe, expect, test } from 'vitest';
import { addressesAlike } from '../../src/signals/addresses-alike.ts';
import { factsOf } from '../core/facts.ts';

const holds = (value: string): boolean =>
  addressesAlike.bind({})(factsOf({ value, kind: 'text' })) !== undefined;
const evm = (middle: string) => `0xab12${middle.repeat(32)}cd34`;

describe('two addresses that begin and end alike', () => {
  test('and differ in between', () => expect(holds(`${evm('0')} ${evm('f')}`)).toBe(true));
  test('in any case of letters', () =>
    expect(holds(`${evm('0')} ${evm('f').toUpperCase().replace('0X', '0x')}`)).toBe(true));
});

test('both are quoted, whatever stands between them', () => {
  const value = `${evm('0')} ${'a'.repeat(42)} ${evm('7').replace('cd34', 'ffff')} ${evm('f')} bye`;
  const spans = addressesAlike.bind({})(factsOf({ value, kind: 'text' }))?.spans ?? [];
  expect(spans.map(({ start, end }) => value.slice(start, end))).toEqual([evm('0'), evm('f')]);
});

test('26 to 62 letters are an address', () => {
  const pair = (length: number) =>
    ['x', 'y'].map(middle => `1abcd${middle.repeat(length - 9)}wxyz`).join(' ');
  expect([25, 26, 62, 63].map(length => holds(pair(length)))).toEqual([false, true, true, false]);
});

test('those of two coins are not alike, nor those of two lengths, nor other words', () => {
  expect(holds(`1abcd${'x'.repeat(25)}wxyz 3abcd${'y'.repeat(25)}wxyz`)).toBe(false);
  expect(holds(`1abcd${'x'.repeat(25)}wxyz 1abcd${'y'.repeat(26)}wxyz`)).toBe(false);
  expect(holds(`abcde${'x'.repeat(25)}wxyz abcde${'y'.repeat(25)}wxyz`)).toBe(false);
});

test('50 are compared, and not those behind them', () => {
  const others = (count: number) =>
    Array.from({ length: count }, (_, i) => `0x${String(1000 + i)}${'5'.repeat(36)}`).join(' ');
  expect(holds(`${others(48)} ${evm('0')} ${evm('f')}`)).toBe(true);
  expect(holds(`${others(49)} ${evm('0')} ${evm('f')}`)).toBe(false);
});

describe('other addresses', () => {
  for (const [why, value] of [
    ['one alone', evm('0')],
    ['the same twice', `${evm('0')} ${evm('0')}`],
    ['another head', `${evm('0')} ${evm('f').replace('ab12', 'ab13')}`],
    ['another tail', `${evm('0')} ${evm('f').replace('cd34', 'cd35')}`],
    ['long words', `${'a'.repeat(42)} ${'a'.repeat(42)}b`],
  ] as const)
    test(why, () => expect(holds(value)).toBe(false));
});
