import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deletions, isOneEdit } from '../../../src/core/imitation/edit.ts';

describe('one slip apart', () => {
  for (const [what, a, b] of [
    ['a letter more', 'lanternfish', 'lantternfish'],
    ['a letter less', 'lanternfish', 'lanternfsh'],
    ['another letter', 'lanternfish', 'lanternfesh'],
    ['two letters swapped', 'lanternfish', 'lanternfihs'],
    ['a letter more at the end', 'lanternfish', 'lanternfishe'],
    ['a letter less at the start', 'lanternfish', 'anternfish'],
    ['nothing and one letter', '', 'a'],
  ] as const) {
    test(`${what}: ${a} and ${b}`, () => {
      expect(isOneEdit(a, b)).toBe(true);
      expect(isOneEdit(b, a)).toBe(true);
    });
  }
});

describe('not one slip apart', () => {
  for (const [what, a, b] of [
    ['the same word', 'acornbank', 'acornbank'],
    ['two letters more', 'acornbank', 'acornbanker'],
    ['two other letters', 'acornbank', 'acarnbenk'],
    ['one letter moved on and another one', 'acornbank', 'aconxbank'],
    ['letters swapped over a distance', 'acornbank', 'kcornbana'],
    ['a letter more and another one', 'acornbank', 'aacormbank'],
    ['nothing and nothing', '', ''],
  ] as const) {
    test(`${what}: ${a} and ${b}`, () => expect(isOneEdit(a, b)).toBe(false));
  }
});

test('deletions leave out each letter once', () => {
  expect(deletions('acorn')).toEqual(['corn', 'aorn', 'acrn', 'acon', 'acor']);
  expect(deletions('')).toEqual([]);
});

test('every word one edit apart shares a deletion, or is one: so look-ups find them all', () => {
  const word = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 }).map(letters => letters.join(''));
  fc.assert(
    fc.property(word, word, (a, b) => {
      const near = new Set([a, ...deletions(a)]);
      if (isOneEdit(a, b)) expect([b, ...deletions(b)].some(one => near.has(one))).toBe(true);
    }),
    { seed: 20_261_121, numRuns: 3_000 },
  );
});
