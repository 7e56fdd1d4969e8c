import { describe, expect, test } from 'vitest';
import { numbersIn, runs } from '../../../src/core/phones/runs.ts';

const found = (text: string) =>
  [...runs(text)].map(({ start, end, extension }) => text.slice(start, extension?.end ?? end));

describe('a run is digits with signs between them', () => {
  for (const [text, ...stretches] of [
    ['tel (020) 7946-0321.', '020) 7946-0321'],
    ['+44 20 7946 0321', '+44 20 7946 0321'],
    ['123------456', '123------456'],
    ['123-------456', '123', '456'],
    ['123+456', '123', '+456'],
    ['+a123', '123'],
    ['12 and 34'],
    ['1,234', '234'],
    ['95511转3', '95511转3'],
    ['95511转人工', '95511'],
    ['95511 转 1234, 020 7946 0321', '95511 转 1234', '020 7946 0321'],
    ['周三 90000', '90000'],
    ['张三90000', '90000'],
    ['三九〇〇〇', '三九〇〇〇'],
    ['三 九〇〇〇', '三 九〇〇〇'],
  ] as const)
    test(text, () => expect(found(text)).toEqual(stretches));
});

describe('numbers that stand one behind the other are parted where one can be read', () => {
  const parted = (text: string) =>
    [...numbersIn(text, 0, text.length, (start, end) => text.slice(start, end).length === 13)].map(
      ([start, end]) => text.slice(start, end),
    );
  const one = '020 7946 0321';
  test('two', () => expect(parted(`${one} ${one}`)).toEqual([one, one]));
  test('three', () => expect(parted(`${one}-${one}-${one}`)).toEqual([one, one, one]));
  test('one of 15 digits at the most is left whole', () =>
    expect(parted('020 7946 0321 12')).toEqual(['020 7946 0321 12']));
  test('what no number can be read from is none', () => expect(parted('1234 5678 1234 5678')).toEqual([]));
  test('not before half a number', () => expect(parted(`${one} 0207 946`)).toEqual([]));
  test('40 of them, and no further', () => {
    const text = Array(50).fill(one).join(' ');
    expect(parted(text)).toHaveLength(40);
  });
});
