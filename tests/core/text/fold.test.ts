import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWord } from '../../../src/core/text/fold.ts';
import { isInvisible } from '../../../src/core/text/letters.ts';

const RUNS = { seed: 20261121, numRuns: 500 };

/** The user's own text behind a folded word. */
function quote(source: string, word: string): string {
  const folded = fold(source);
  const at = folded.text.indexOf(word);
  const span = folded.spanOf(at, at + word.length);
  return source.slice(span.start, span.end);
}

describe('what looks alike folds alike', () => {
  for (const [form, written, plain] of [
    ['capitals', 'Seed PHRASE', 'seed phrase'],
    ['full-width letters', 'ｓｅｅｄ', 'seed'],
    ['full-width digits', '９５１８８', '95188'],
    ['mathematical digits', '𝟖𝟕𝟕-𝟒𝟖𝟏-𝟒𝟐𝟔𝟒', '877-481-4264'],
    ['mathematical letters', '𝓼𝓮𝓮𝓭', 'seed'],
    ['digits in circles', '①②③⓪', '1230'],
    ['letters in circles', 'ⓢⓔⓔⓓ', 'seed'],
    ['letters in black squares', '🅢🅔🅔🅓 🆂🅴🅴🅳', 'seed seed'],
    ['letters of flags', '🇸🇪🇪🇩', 'seed'],
    ['Cyrillic letters', '\u0455\u0435\u0435\u0501', 'seed'],
    ['Greek letters', '\u03b1c\u03bfrn', 'acorn'],
    ['accents', 'śéëd', 'seed'],
    ['dots below', 'sẹẹḍ', 'seed'],
    ['accents as separate marks', 's\u0301e\u0308ed', 'seed'],
    ['strokes through letters', 's\u0336e\u0336e\u0336d\u0336', 'seed'],
    ['zero-width characters', 's\u200be\u200de\ufeffd', 'seed'],
    ['soft hyphens', 'se\u00aded', 'seed'],
    ['bidirectional controls', '\u202eseed\u202c', 'seed'],
    ['tag characters', 'se\u{e0041}ed', 'seed'],
    ['variation selectors', '助\ufe0f记词', '助记词'],
    ['ligatures', 'ﬁnd', 'find'],
    ['typographic apostrophes', 'don’t', "don't"],
    ['full-width punctuation', '电话：（１２３）', '电话:(123)'],
    ['traditional characters', '助記詞', '助记词'],
    ['traditional and simplified in one word', '凍结', '冻结'],
    ['compatibility Han', '\uf90a', '金'],
    ['variant characters', '帐户 帳戶 账户', '账户 账户 账户'],
    ['signs between Han', '助·记★词', '助记词'],
    ['spaces between Han', '助 记 词', '助记词'],
    ['a word spelled out', 's e e d', 'seed'],
    ['several forms at once', '助\u200b·ｓ·記 詞', '助·s·记词'],
  ] as const) {
    test(`${form}: ${JSON.stringify(written)} is ${plain}`, () => expect(foldWord(written)).toBe(plain));
  }

  test('a mark that makes another letter stays: が is not か', () => expect(foldWord('が')).not.toBe('か'));
  test('emoji stay', () => expect(foldWord('👍 ok')).toBe('👍 ok'));
});

describe('a quote is the user’s own text', () => {
  for (const [source, word, own] of [
    ['请把 助·記·詞 发来', '助记词', '助·記·詞'],
    ['send the se\u200bed now', 'seed', 'se\u200bed'],
    ['send the s\u0336e\u0336e\u0336d\u0336!', 'seed', 's\u0336e\u0336e\u0336d\u0336'],
    ['拨打 𝟖𝟕𝟕 吧', '877', '𝟖𝟕𝟕'],
    ['👍👍 ＯＴＰ 👍', 'otp', 'ＯＴＰ'],
    ['ﬁnd it', 'i', 'ﬁ'],
  ] as const) {
    test(`${word} stands for ${JSON.stringify(own)}`, () => expect(quote(source, word)).toBe(own));
  }

  test('spans lie inside the source and never run backwards', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), source => {
        const { text, spanOf } = fold(source);
        let last = 0;
        for (let i = 0; i < text.length; i++) {
          const { start, end } = spanOf(i, i + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          last = start;
        }
      }),
      RUNS,
    );
  });
});

describe('folding is total', () => {
  test('an empty text folds to nothing', () => expect(foldWord('')).toBe(''));
  test('a span of nothing is empty and inside the source', () => {
    for (const source of ['', 'abc', '\u200b']) {
      expect(fold(source).spanOf(0, 0)).toEqual({ start: source.length, end: source.length });
    }
  });
  test('a span past the end stops at the end', () => {
    expect(fold('abc').spanOf(1, 99)).toEqual({ start: 1, end: 3 });
    expect(fold('abc').spanOf(7, 9)).toEqual({ start: 3, end: 3 });
  });
  test('lone surrogates stay where they are', () =>
    expect(foldWord('A\ud83dB\udc00')).toBe('a\ud83db\udc00'));

  for (const [name, character, left] of [
    ['letters', 'a', 65_536],
    ['Han characters', '助', 65_536],
    ['lone surrogates', '\ud800', 65_536],
    ['zero-width characters', '\u200b', 0],
    ['combining marks', '\u0301', 0],
  ] as const) {
    test(`64 KB of ${name} leave ${left} characters`, () =>
      expect(foldWord(character.repeat(65_536))).toHaveLength(left));
  }

  test('no capital and no invisible character is left of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), source => {
        for (const letter of foldWord(source)) {
          expect(isInvisible(letter.codePointAt(0)!)).toBe(false);
          expect(letter >= 'A' && letter <= 'Z').toBe(false);
        }
      }),
      RUNS,
    );
  });

  test('zero-width characters change nothing, wherever they are put', () => {
    const letters = fc.array(fc.constantFrom('a', 'é', '助', ' ', '·', '1', '。'), { maxLength: 20 });
    const hidden = fc.constantFrom('', '\u200b', '\u200d', '\u2060', '\u00ad');
    fc.assert(
      fc.property(fc.array(fc.tuple(hidden, letters), { maxLength: 8 }), pieces => {
        const plain = pieces.flatMap(([, text]) => text).join('');
        expect(foldWord(pieces.map(([zero, text]) => zero + text.join(zero)).join(''))).toBe(foldWord(plain));
      }),
      RUNS,
    );
  });
});
