import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/core/text/fold.ts';
import { foldPlain } from '../../../src/core/text/plain.ts';

/** A mark behind a letter sends the text the whole way round, and is taken out there. */
const theWholeWay = (text: string) => fold(`${text}\u0301`).text;

test('every character that folds the quick way folds the same the whole way', () => {
  const wrong: string[] = [];
  for (let unit = 0; unit < 65_536; unit++) {
    const letter = String.fromCharCode(unit);
    const plain = foldPlain(letter);
    if (plain !== undefined && plain !== theWholeWay(letter)) wrong.push(unit.toString(16));
  }
  expect(wrong).toEqual([]);
});

describe('what takes more than one character for one goes the whole way', () => {
  for (const text of ['…', '①', '🙂', 'é', 'е', '\u200b', '‘', 'a\u0301'])
    test(JSON.stringify(text), () => expect(foldPlain(text)).toBeUndefined());
});

test('a text folded the quick way lies on its original', () => {
  const { text, spanOf } = fold('【ＡＣＯＲＮ】您的賬戶');
  expect(text).toBe('【acorn】您的账户');
  expect(spanOf(1, 6)).toEqual({ start: 1, end: 6 });
  expect(spanOf(7, 99)).toEqual({ start: 7, end: 11 });
  expect(spanOf(99, 100)).toEqual({ start: 11, end: 11 });
});
