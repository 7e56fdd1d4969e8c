import { describe, expect, test } from 'vitest';
import { automatonOf } from '../../../src/core/text/automaton.ts';
import { mentionsIn } from '../../../src/core/text/mentions.ts';
import type { Term } from '../../../src/core/text/term.ts';

const lexicon = (...words: string[]) =>
  automatonOf<Term>(words.map(word => [word, { concept: word }] as const));

/** The words found, as they stand in the text. */
const words = (text: string, ...wanted: string[]): string[] =>
  mentionsIn(text, lexicon(...wanted)).map(({ start, end }) => text.slice(start, end));

describe('a Latin word is found as a whole word', () => {
  for (const text of [
    'phrase',
    'a phrase.',
    '(phrase)',
    'seed-phrase',
    '您的phrase是',
    "phrase's",
    'the phrase, please',
  ]) {
    test(`phrase stands in: ${text}`, () => expect(words(text, 'phrase')).toEqual(['phrase']));
  }
  for (const text of ['phrases', 'all phrases!']) {
    test(`phrase stands in the plural: ${text}`, () => expect(words(text, 'phrase')).toEqual(['phrase']));
  }
  for (const text of ['passphrase', 'phrased', 'phrasesx', 'phrase2', '2phrase', 'phrasess']) {
    test(`phrase does not stand in: ${text}`, () => expect(words(text, 'phrase')).toEqual([]));
  }
});

describe('a Chinese word needs no space around it', () => {
  test('助记词 stands in 把助记词发来', () => expect(words('把助记词发来', '助记词')).toEqual(['助记词']));
  test('客服 stands in qq客服qq', () => expect(words('qq客服qq', '客服')).toEqual(['客服']));
  test('加v stands in 加v聊, and not in 加vip', () => {
    expect(words('加v聊', '加v')).toEqual(['加v']);
    expect(words('加vip', '加v')).toEqual([]);
  });
});

describe('words of signs and digits', () => {
  test('20% stands in 20% off', () => expect(words('20% off', '20%')).toEqual(['20%']));
  test('20% does not stand in 120%', () => expect(words('120%', '20%')).toEqual([]));
  test('12 words does not stand in 112 words', () => expect(words('112 words', '12 words')).toEqual([]));
});

test('words come in reading order, of two that start together the longer first', () => {
  expect(words('seed phrase and code', 'code', 'seed', 'phrase', 'seed phrase')).toEqual([
    'seed phrase',
    'seed',
    'phrase',
    'code',
  ]);
});

test('a word of two concepts is mentioned once for each', () => {
  const both = automatonOf<Term>([
    ['deposit', { concept: 'pay' }],
    ['deposit', { concept: 'release-fee' }],
  ]);
  expect(mentionsIn('a deposit', both).map(({ term }) => term)).toEqual([
    { concept: 'pay' },
    { concept: 'release-fee' },
  ]);
});

test('an empty text mentions nothing', () => expect(words('', 'phrase')).toEqual([]));
