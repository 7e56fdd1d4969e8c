import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/core/secrets/plain-word.ts';
import { isMistyped, listsNear, listsOf, numberOf } from '../../../src/core/secrets/word-lists.ts';
import { LISTS } from '../../support/secrets.ts';

const ENGLISH = 0;
const SPANISH = 1;

describe('every word of every list is found as people write it, under its own number', () => {
  for (const [language, list] of Object.entries(LISTS)) {
    test(`${language}: 2,048 words`, () => {
      expect(new Set(list.map(plain)).size).toBe(2_048);
      const bits = list.reduce((all, word) => all & listsOf(plain(word.normalize('NFC').toUpperCase())), ~0);
      // One list holds them all; Chinese characters are in both lists only in part.
      expect(Math.log2(bits) % 1).toBe(0);
      expect(list.map(word => numberOf(plain(word), Math.log2(bits)))).toEqual(list.map((_, i) => i));
    });
  }
});

test('accents are not needed', () => {
  expect(numberOf(plain('ábaco'), SPANISH)).toBe(numberOf(plain('ABACO'), SPANISH));
  expect(plain('a\u0301baco')).toBe('abaco');
});

test('voicing marks of kana are', () => expect(plain('かがく')).not.toBe(plain('かかく')));

describe('the first four letters name a word', () => {
  test('but are none themselves', () => {
    expect(listsOf('aban')).toBe(0);
    expect(listsNear('aban') & (1 << ENGLISH)).not.toBe(0);
    expect(numberOf('aban', ENGLISH)).toBe(0);
  });
  test('unless they are one', () => expect(numberOf('able', ENGLISH)).toBe(LISTS.english!.indexOf('able')));
});

describe('a slip of the finger', () => {
  for (const word of ['abandom', 'bandon', 'abanndon', 'baandon', 'xbandon']) {
    test(`${word} is one`, () => expect(isMistyped(word, ENGLISH)).toBe(true));
  }
  for (const word of ['abbandonn', 'qqqqqq', 'banana']) {
    test(`${word} is none`, () => expect(isMistyped(word, ENGLISH)).toBe(false));
  }
});
