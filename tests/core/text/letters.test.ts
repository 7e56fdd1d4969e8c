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

/** Every code point, told by the runtime's own Unicode tables. */
const codePointsOf = (property: RegExp): number[] =>
  Array.from({ length: 0x110000 }, (_, code) => code).filter(
    code => (code < 0xd800 || code > 0xdfff) && property.test(String.fromCodePoint(code)),
  );

describe('as Unicode has it', () => {
  test('what is default-ignorable is invisible, or a variation selector', () =>
    expect(
      codePointsOf(/\p{Default_Ignorable_Code_Point}/u).filter(code => !isInvisible(code) && !isMark(code)),
    ).toEqual([]));
  test('what is invisible is default-ignorable, or a control', () =>
    expect(
      codePointsOf(/^[^\p{Default_Ignorable_Code_Point}\p{Cc}]$/u).filter(
        code => isInvisible(code) && code < 0xe0000,
      ),
    ).toEqual([]));
  test('a mark is a nonspacing or enclosing one, or not given out yet', () =>
    expect(codePointsOf(/^[^\p{Mn}\p{Me}\p{Cn}]$/u).filter(isMark)).toEqual([]));
  test('what separates words in the first plane is a space, but for the Ogham one and the ends of lines', () =>
    expect(codePointsOf(/^[\p{Zs}\t-\r]$/u).filter(code => !isSpace(code))).toEqual([
      0x1680, 0x202f, 0x205f,
    ]));
  test('what is Han here is Han there', () =>
    expect(codePointsOf(/^[^\p{Script=Han}\p{Cn}]$/u).filter(isHan)).toEqual([]));
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
