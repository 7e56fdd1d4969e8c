/** Every sentence of ours in traditional Chinese, held against OpenCC's whole dictionaries. */
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/apps/build-catalog.ts';
import {
  characterOf,
  characters,
  MISREAD,
  reference,
  rest,
  terms,
} from '../../src/apps/traditional/reference.ts';
import { ourSentences } from '../../src/apps/traditional/sentences.ts';
import { dataOf } from '../../src/catalog/data.ts';
import { traditional } from '../../src/core/language/traditional.ts';
import { chineseOf } from '../../src/core/text/script.ts';
import { files, realFiles } from '../support/catalogs.ts';

const sentences = ourSentences(ROOT, files);
const gapsOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
/** A draw is simplified, and 電 is traditional. */
const simplifiedIn = (text: string) => [...text].filter(letter => chineseOf(`${letter}電`) === 'simplified');

describe('our sentences', () => {
  test('are found, in the catalog and in the code', () => {
    expect(sentences.length).toBeGreaterThan(600);
    expect(sentences).toContain('验证码不要给任何人');
    expect(sentences).toContain('看不出是不是官方');
    expect(sentences).toContain('再查一个');
  });
  test('become what OpenCC makes of them with our terms; if not, run `npm run traditional`', () => {
    for (const sentence of sentences) expect(traditional(sentence)).toBe(reference(sentence));
  });
  test('keep no simplified character', () => {
    for (const sentence of sentences) expect(simplifiedIn(traditional(sentence)), sentence).toEqual([]);
  });
  test('keep their gaps', () => {
    for (const sentence of sentences) expect(gapsOf(traditional(sentence))).toEqual(gapsOf(sentence));
  });
});

describe('a wording of its own', () => {
  const own: [zh: string, hant: string][] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { zh, 'zh-Hant': hant } = value as Readonly<Record<string, unknown>>;
    if (typeof zh === 'string' && typeof hant === 'string') own.push([zh, hant]);
    Object.values(value).forEach(collect);
  };
  collect(dataOf(realFiles));
  test('is in traditional characters, with corner brackets', () => {
    expect(own.length).toBeGreaterThan(10);
    for (const [, hant] of own) {
      expect(simplifiedIn(hant), hant).toEqual([]);
      expect(hant).not.toMatch(/[“”‘’]/);
    }
  });
  test('has the gaps of the other, and differs from what it would become', () => {
    for (const [zh, hant] of own) {
      expect(gapsOf(hant)).toEqual(gapsOf(zh));
      expect(hant).not.toBe(traditional(zh));
    }
  });
});

test('every character alone becomes what OpenCC makes of it, but for those that are terms', () => {
  const wrong = characters.filter(
    letter => letter.length === 1 && traditional(letter) !== characterOf(letter),
  );
  expect(wrong.filter(letter => characterOf(letter).length === 1)).toEqual(['台', '账']);
});

test('what OpenCC misreads stands in a sentence of ours', () => {
  for (const [phrase, example] of Object.entries(MISREAD)) {
    expect(example).toContain(phrase);
    const still = sentences.some(sentence => sentence.includes(example));
    expect(still, `no sentence says ${example} any more: take it out of MISREAD`).toBe(true);
  }
});

test('every term says something else than OpenCC, or guards a longer word from a shorter term', () => {
  const idle = terms.filter(([word, value]) => {
    const guards = terms.some(([other]) => other !== word && word.includes(other));
    return value === rest(word) && !guards;
  });
  expect(idle).toEqual([]);
});
