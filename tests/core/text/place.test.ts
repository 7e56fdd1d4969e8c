import { describe, expect, test } from 'vitest';
import { normalize } from '../../../src/core/normalize.ts';
import { clauseAt, isMeantAt, sharesSentence } from '../../../src/core/text/place.ts';
import { catalog } from '../../support/catalogs.ts';

const readingOf = (value: string) => normalize({ value, kind: 'text' }, catalog);
const spanOf = (value: string, part: string) => {
  const start = value.indexOf(part);
  return { start, end: start + part.length };
};

/** The clause around a part of the text, as written. */
function clauseAround(value: string, part: string): string | undefined {
  const reading = readingOf(value);
  const clause = clauseAt(reading, spanOf(value, part));
  if (!clause) return undefined;
  const { start, end } = reading.folded.spanOf(clause.start, clause.end);
  return value.slice(start, end).trim();
}

describe('the clause that a place lies in', () => {
  const text = 'Ｏne two, three. 助·记·词，四五\nsix';
  for (const [part, clause] of [
    ['two', 'Ｏne two'],
    ['three', 'three'],
    ['记', '助·记·词'],
    ['五', '四五'],
    ['six', 'six'],
  ] as const) {
    test(`${part} lies in: ${clause}`, () => expect(clauseAround(text, part)).toBe(clause));
  }
  test('a sign between clauses lies in none', () => expect(clauseAround('one, two', ',')).toBeUndefined());
  test('a place past the end lies in none', () =>
    expect(clauseAt(readingOf('one'), { start: 10, end: 12 })).toBeUndefined());
  test('a text without a word has no clause', () =>
    expect(clauseAt(readingOf('。。'), { start: 0, end: 1 })).toBeUndefined());
});

describe('what stands there is meant', () => {
  const NUMBER = '020 7946 0111';
  const meant = (value: string) => isMeantAt(readingOf(value), spanOf(value, NUMBER));
  for (const text of [`Call ${NUMBER} now`, `请拨打${NUMBER}`, `Do not wait, call ${NUMBER}`]) {
    test(text, () => expect(meant(text)).toBe(true));
  }
  for (const text of [
    `Never call ${NUMBER}`,
    `切勿拨打${NUMBER}`,
    `Scammers will tell you to call ${NUMBER}`,
    `Call ${NUMBER}. This is a scam.`,
  ]) {
    test(`not in: ${text}`, () => expect(meant(text)).toBe(false));
  }
});

describe('a word shares the sentence', () => {
  const shares = (value: string, part: string, concept: string) =>
    sharesSentence(readingOf(value), spanOf(value, part), new Set([concept]));
  test('in another clause of it', () =>
    expect(shares('If in doubt, call, 95188', '95188', 'call')).toBe(true));
  test('not in the sentence before', () => expect(shares('Please call. 95188', '95188', 'call')).toBe(false));
  test('not where only another concept stands', () =>
    expect(shares('请拨打95188', '95188', 'refund')).toBe(false));
});
