import { describe, expect, test } from 'vitest';
import { digitOf, isDigitLetter, isSpokenDigit } from '../../../src/core/phones/numerals.ts';

const digits = (text: string): string => [...text].map(letter => digitOf(letter.charCodeAt(0))).join('');

describe('digits in any writing', () => {
  for (const [written, number] of [
    ['0123456789', '0123456789'],
    ['零一二三四五六七八九', '0123456789'],
    ['〇幺两', '012'],
    ['壹贰叁肆伍陆柒捌玖', '123456789'],
    ['4oo', '400'],
    ['l8i', '181'],
    ['九五-一八八', '95188'],
  ] as const) {
    test(`${written} is ${number}`, () => expect(digits(written)).toBe(number));
  }
});

test('ten, hundred and other letters are no digits', () => expect(digits('十百千万拾 abxz -+()')).toBe(''));

test('a Han numeral is spoken, an ASCII digit is not', () => {
  expect(isSpokenDigit('〇'.charCodeAt(0))).toBe(true);
  expect(isSpokenDigit('5'.charCodeAt(0))).toBe(false);
  expect(isSpokenDigit('十'.charCodeAt(0))).toBe(false);
});

test('only o, l and i stand for a digit', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'].filter(letter => isDigitLetter(letter.charCodeAt(0)));
  expect(letters).toEqual(['i', 'l', 'o']);
});
