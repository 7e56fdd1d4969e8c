/** What the build lays is what is laid at a start where there is none. */
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/catalog/compile.ts';
import { compileBrand } from '../../src/catalog/compile-brand.ts';
import { lureEntries } from '../../src/catalog/compile-hosts.ts';
import { numberWordEntries } from '../../src/catalog/compile-numbering.ts';
import { data } from '../../src/catalog/generated.ts';
import { laid } from '../../src/catalog/generated-words.ts';
import { lay } from '../../src/catalog/laid.ts';
import { readWords } from '../../src/catalog/laid-words.ts';
import { layoutText, readLayout, textOf } from '../../src/catalog/layout-text.ts';
import { lexicon } from '../../src/catalog/lexicon.ts';
import { NO_LISTS } from '../../src/core/lists/lists.ts';
import { automatonOf } from '../../src/core/text/automaton.ts';
import { layOut } from '../../src/core/text/layout.ts';

test('what the build laid is of this catalog', () => {
  expect(laid).toEqual(lay(data));
  expect(laid.version).toBe(data.version);
});

describe('each word is found where it stands, with all that it stands for', () => {
  const KINDS = {
    lexicon: [...lexicon(data.concepts, data.brands.map(compileBrand))],
    lures: lureEntries(data),
    numberWords: [...numberWordEntries(data.numberWords)],
  };
  for (const [kind, entries] of Object.entries(KINDS)) {
    test(kind, () => {
      const text = entries.map(([word]) => word).join('\u0000');
      const found = readWords<unknown>(laid[kind as keyof typeof KINDS]).hits(text);
      expect(found).toEqual(automatonOf<unknown>(entries).hits(text));
      expect(new Set(found.map(({ start, end }) => text.slice(start, end)))).toEqual(
        new Set(entries.map(([word]) => word)),
      );
    });
  }
});

test('words of other data are not read', () => {
  const [concept] = data.concepts;
  const other = { ...data, version: 'other', concepts: [{ ...concept!, words: { en: ['lanternfish'] } }] };
  const found = compile(other, NO_LISTS, laid).lexicon.hits('lanternfish, support');
  expect(found.map(({ start, end }) => [start, end])).toEqual([[0, 11]]);
});

describe('a layout comes back from its text', () => {
  for (const [what, words] of [
    ['no word', []],
    ['one letter', ['a']],
    ['words in words', ['he', 'she', 'his', 'hers']],
    ['Han and Latin letters', ['客服', '客户', 'support', 'sport']],
    ['half a surrogate pair and signs that JSON escapes', ['\ud83d', '"\\', "'", '\u2028']],
  ] as const) {
    test(what, () => {
      const { layout } = layOut(words);
      expect(readLayout(layoutText(layout))).toEqual(layout);
    });
  }
  test('a number that no code unit holds stops the build', () =>
    expect(() => textOf([65_536])).toThrow(RangeError));
});
