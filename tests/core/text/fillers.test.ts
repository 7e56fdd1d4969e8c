import { describe, expect, test } from 'vitest';
import { withoutFillers } from '../../../src/core/text/fillers.ts';

function unitsOf(text: string) {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return { units, starts: units.map((_, i) => i), ends: units.map((_, i) => i + 1) };
}

const without = (text: string): string => String.fromCharCode(...withoutFillers(unitsOf(text)).units);

describe('signs that only break words up go', () => {
  for (const [written, word] of [
    ['助·记·词', '助记词'],
    ['助/记/词', '助记词'],
    ['安★全☆账_户', '安全账户'],
    ['助..记词', '助记词'],
    ['助 ·记词', '助记词'],
    ['您好 ·世界', '您好世界'],
    ['助 记 词', '助记词'],
    ['助 记词', '助记词'],
    ['我的 助 记 词', '我的助记词'],
    ['s e e d', 'seed'],
    ['s.e.e.d', 'seed'],
    ['o-t-p-s', 'otps'],
    ['the s e e d phrase', 'the seed phrase'],
  ] as const) {
    test(`${written} is ${word}`, () => expect(without(written)).toBe(word));
  }
});

describe('signs that mean something stay', () => {
  for (const [why, written] of [
    ['a space between Chinese sentences', '您好 欢迎光临'],
    ['three dots', '助...记词'],
    ['three signs of different kinds', '助.. 记词'],
    ['three letters: initials and "I a m"', 'i a m'],
    ['spaces between English words', 'seed phrase'],
    ['a hyphen in a word', 'one-time code'],
    ['signs between digits', '020-7946-0321'],
    ['a sign between Han and Latin', '微·x'],
    ['a sign at the start or the end', '·助记词·'],
    ['a line break between Han', '助\n记\n词'],
    ['a comma between Han', '助，记，词'],
  ] as const) {
    test(`${why}: ${JSON.stringify(written)}`, () => expect(without(written)).toBe(written));
  }
});

test('every character that is left keeps its own place', () => {
  const { starts, ends } = withoutFillers(unitsOf('把助·记·词'));
  expect(starts).toEqual([0, 1, 3, 5]);
  expect(ends).toEqual([1, 2, 4, 6]);
});

test('a text of nothing but signs stays', () => expect(without('·'.repeat(1_000))).toHaveLength(1_000));
test('an empty text stays empty', () => expect(without('')).toBe(''));
