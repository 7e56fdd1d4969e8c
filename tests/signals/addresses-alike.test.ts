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
