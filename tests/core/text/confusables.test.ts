import { describe, expect, test } from 'vitest';
import { latinLookAlike } from '../../../src/core/text/confusables.ts';

const lookAlike = (letter: string): string | undefined => {
  const unit = latinLookAlike(letter.codePointAt(0)!);
  return unit === undefined ? undefined : String.fromCharCode(unit);
};

describe('a letter of another script is taken for a Latin one', () => {
  for (const [letter, latin] of [
    ['\u0430', 'a'],
    ['\u0441', 'c'],
    ['\u0456', 'i'],
    ['\u043e', 'o'],
    ['\u0440', 'p'],
    ['\u0455', 's'],
    ['\u0443', 'y'],
    ['\u03bf', 'o'],
    ['\u0261', 'g'],
    ['\u1d1b', 't'],
    ['🅐', 'a'],
    ['🅩', 'z'],
    ['🅰', 'a'],
    ['🇿', 'z'],
    ['\u2019', "'"],
    ['\u2013', '-'],
  ] as const) {
    test(`${letter} looks like ${latin}`, () => expect(lookAlike(letter)).toBe(latin));
  }
});

test('letters that nobody takes for Latin stay apart', () => {
  for (const letter of ['ж', 'λ', '助', 'あ', '👍', '\u{1f18a}']) expect(lookAlike(letter)).toBeUndefined();
});

test('no ASCII character looks like another one here', () => {
  for (let codePoint = 0; codePoint < 0x80; codePoint++) expect(latinLookAlike(codePoint)).toBeUndefined();
});
