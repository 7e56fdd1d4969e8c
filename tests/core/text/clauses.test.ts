import { describe, expect, test } from 'vitest';
import { automatonOf } from '../../../src/core/text/automaton.ts';
import { discourseOf } from '../../../src/core/text/clauses.ts';
import { conceptsIn, holds } from '../../../src/core/text/discourse.ts';
import type { Term } from '../../../src/core/text/term.ts';

const lexicon = automatonOf<Term>([
  ['code', { concept: 'code' }],
  ['验证码', { concept: 'code' }],
  ['quiz', { concept: 'lesson' }],
  ['acorn bank', { brand: 'acorn-bank' }],
]);

/** Sentences as lists of their clauses, without the spaces around them. */
const cut = (text: string): string[][] =>
  discourseOf(text, lexicon).sentences.map(({ clauses }) =>
    clauses.map(({ start, end }) => text.slice(start, end).trim()),
  );

describe('sentences', () => {
  for (const [what, text, sentences] of [
    ['end at a full stop before a space', 'stop here. then go', [['stop here'], ['then go']]],
    ['end at 。, !, ? and ;', '你好。走吧!真的?是;对', [['你好'], ['走吧'], ['真的'], ['是'], ['对']]],
    ['end at a line break', 'one\ntwo\r\nthree', [['one'], ['two'], ['three']]],
    ['end at a full stop before Han', 'ok.请回复', [['ok'], ['请回复']]],
    ['end at a full stop before a closing quote', '"stop." then go', [['"stop'], ['" then go']]],
    ['do not end inside a number', 'pay 3.50 now', [['pay 3.50 now']]],
    ['do not end inside a host', 'see acornbank.example/login now', [['see acornbank.example/login now']]],
    ['do not end inside a version', 'version 1.2.3 is out', [['version 1.2.3 is out']]],
    ['are not made of nothing', '。。。\n\n!!', []],
  ] as const) {
    test(what, () => expect(cut(text)).toEqual(sentences));
  }
});

describe('clauses', () => {
  for (const [what, text, clauses] of [
    ['end at a comma', 'first, second', ['first', 'second']],
    ['end at a Chinese comma', '第一，第二', ['第一', '第二']],
    ['end at brackets', '【橡果银行】您好(测试)再见', ['橡果银行', '您好', '测试', '再见']],
    ['end at a dash', 'wait — go', ['wait', 'go']],
    ['do not end inside money', 'pay 1,200,000 now', ['pay 1,200,000 now']],
    ['end at a comma behind a number', 'pay 1,200, now', ['pay 1,200', 'now']],
    ['go on over the listing comma', '转账、汇款', ['转账、汇款']],
  ] as const) {
    test(what, () => expect(cut(text)).toEqual([clauses]));
  }

  test('know their place and their sentence', () => {
    const { clauses, sentences } = discourseOf('one, two. three', lexicon);
    expect(clauses.map(({ place, sentence }) => [sentence.place, place])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
    ]);
    expect(clauses.every(clause => sentences[clause.sentence.place]!.clauses.includes(clause))).toBe(true);
  });

  test('are Chinese where they hold Han', () => {
    expect(discourseOf('hello, 你好, pay 元', lexicon).clauses.map(({ han }) => han)).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('words stand in the clause that they start in', () => {
  const [first, second] = discourseOf('the code, acorn bank sent 验证码', lexicon).clauses;
  test('each clause holds its own', () => {
    expect(first!.mentions).toHaveLength(1);
    expect(second!.mentions).toHaveLength(2);
  });
  test('concepts are asked for by name, and brands are none', () => {
    expect(conceptsIn(second!, new Set(['code', 'acorn-bank']))).toHaveLength(1);
    expect(holds(second!, new Set(['acorn-bank']))).toBe(false);
    expect(holds(first!, new Set(['code', 'lesson']))).toBe(true);
  });
  test('a lesson anywhere makes the whole text a lesson', () => {
    expect(discourseOf('hello. a quiz! bye', lexicon).lesson).toBe(true);
    expect(discourseOf('hello. a code! bye', lexicon).lesson).toBe(false);
  });
});

describe('texts without any punctuation stay bounded', () => {
  const endless = discourseOf('验证码是多少'.repeat(10_000), lexicon);
  test('no clause is longer than 400 characters', () =>
    expect(Math.max(...endless.clauses.map(({ start, end }) => end - start))).toBe(400));
  test('no character is lost', () =>
    expect(endless.clauses.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(60_000));
  test('no word is lost', () =>
    expect(endless.clauses.reduce((sum, { mentions }) => sum + mentions.length, 0)).toBe(10_000));
  test('no sentence has more than 32 clauses', () => {
    const commas = discourseOf('好,'.repeat(1_000), lexicon).sentences;
    expect(Math.max(...commas.map(({ clauses }) => clauses.length))).toBe(32);
    expect(commas.reduce((sum, { clauses }) => sum + clauses.length, 0)).toBe(1_000);
  });
  test('an empty text has no clause', () => expect(discourseOf('', lexicon).clauses).toEqual([]));
});
