import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { automatonOf } from '../../../src/core/text/automaton.ts';

/** Each word that is found, with the place where it starts. */
function found(words: readonly string[], text: string): string[] {
  const automaton = automatonOf(words.map(word => [word, word] as const));
  return [...automaton.hits(text)].map(({ start, end, of }) => {
    expect(of.every(word => word === text.slice(start, end))).toBe(true);
    return `${start} ${text.slice(start, end)}`;
  });
}

describe('every occurrence of every word is found', () => {
  for (const [what, words, text, hits] of [
    ['a word', ['otp'], 'your otp, otp', ['5 otp', '10 otp']],
    ['a word that is the whole text', ['otp'], 'otp', ['0 otp']],
    ['overlapping words', ['abc', 'bcd'], 'abcd', ['0 abc', '1 bcd']],
    ['a word that overlaps itself', ['aa'], 'aaaa', ['0 aa', '1 aa', '2 aa']],
    ['a prefix of another word', ['seed', 'seed phrase'], 'seed phrase', ['0 seed', '0 seed phrase']],
    ['a suffix of another word', ['seed phrase', 'phrase'], 'seed phrase', ['0 seed phrase', '5 phrase']],
    ['a word after a false start', ['助记词'], '助记助记词', ['2 助记词']],
    ['Han and Latin words side by side', ['客服', 'qq'], 'qq客服qq', ['0 qq', '2 客服', '4 qq']],
  ] as const) {
    test(what, () => expect(found(words, text)).toEqual(hits));
  }
});

describe('nothing else is found', () => {
  test('characters that no word holds lead back to the start', () => {
    expect(found(['ab'], 'a\u0000b a👍b ab')).toEqual(['9 ab']);
  });
  test('a word is not found across two texts', () => {
    const automaton = automatonOf([['ab', 1]]);
    expect([...automaton.hits('a'), ...automaton.hits('b')]).toEqual([]);
  });
  test('an empty text holds nothing', () => expect(found(['a'], '')).toEqual([]));
  test('an automaton without words finds nothing', () => expect(found([], 'anything 助记词')).toEqual([]));
  test('an empty word is nowhere', () => expect(found([''], 'abc')).toEqual([]));
});

test('one word may stand for several things', () => {
  const automaton = automatonOf([
    ['deposit', 'pay'],
    ['deposit', 'release-fee'],
  ]);
  expect([...automaton.hits('deposit')]).toEqual([{ start: 0, end: 7, of: ['pay', 'release-fee'] }]);
});

test('among words of one length it finds what a naive search finds, whatever the text', () => {
  const text = (maxLength: number, minLength = 0) =>
    fc
      .array(fc.constantFrom('a', 'b', '助', '词'), { minLength, maxLength })
      .map(letters => letters.join(''));
  const words = fc
    .integer({ min: 1, max: 4 })
    .chain(length => fc.uniqueArray(text(length, length), { minLength: 1, maxLength: 30 }));
  fc.assert(
    fc.property(words, text(60), (wanted, source) => {
      const naive: string[] = [];
      for (const word of wanted) {
        for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, at + 1))
          naive.push(`${at} ${word}`);
      }
      expect(found(wanted, source).sort()).toEqual(naive.sort());
    }),
    { seed: 20_261_121, numRuns: 500 },
  );
});

test('ten thousand words are told apart', () => {
  const words = Array.from({ length: 10_000 }, (_, i) =>
    String.fromCharCode(0x4e00 + (i % 100), 0x5e00 + Math.floor(i / 100)),
  );
  expect(found(words, words.join('')).map(hit => hit.split(' ')[1])).toEqual(words);
});
