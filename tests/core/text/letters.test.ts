import { describe, expect, test } from 'vitest';
import { hasHan, isHan, isInvisible, isMark, isSpace } from '../../../src/core/text/letters.ts';

const codeOf = (letter: string): number => letter.codePointAt(0)!;

describe('invisible characters', () => {
  for (const hidden of [
    '\u0000',
    '\u00ad',
    '\u200b',
    '\u200f',
    '\u202e',
    '\u2066',
    '\u3164',
    '\ufeff',
    '\u{e0020}',
  ]) {
    test(`U+${codeOf(hidden).toString(16).padStart(4, '0')} shows nothing`, () =>
      expect(isInvisible(codeOf(hidden))).toBe(true));
  }
  for (const shown of ['\t', '\n', ' ', '\u00a0', '\u3000', 'a', '助', '👍']) {
    test(`${JSON.stringify(shown)} shows, or makes room`, () =>
      expect(isInvisible(codeOf(shown))).toBe(false));
  }
});

test('a space may be wide, narrow or unbreakable', () => {
  for (const space of [' ', '\t', '\n', '\u00a0', '\u2009', '\u3000'])
    expect(isSpace(codeOf(space))).toBe(true);
  for (const other of ['\u200b', '·', '_']) expect(isSpace(codeOf(other))).toBe(false);
});

test('marks stand on letters', () => {
  for (const mark of ['\u0301', '\u0336', '\u20dd', '\ufe0f']) expect(isMark(codeOf(mark))).toBe(true);
  for (const letter of ['é', "'", '゛']) expect(isMark(codeOf(letter))).toBe(false);
});

test('Han is told from kana, hangul and Chinese punctuation', () => {
  for (const han of '助㐀龥') expect(isHan(codeOf(han))).toBe(true);
  for (const other of 'あア한。，1a') expect(isHan(codeOf(other))).toBe(false);
});

test('one Han character is enough for a text to hold Han', () => {
  expect(hasHan('the bank calls itself 橡')).toBe(true);
  expect(hasHan('the bank calls itself Acorn。')).toBe(false);
  expect(hasHan('')).toBe(false);
});
