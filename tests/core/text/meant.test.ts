import { describe, expect, test } from 'vitest';
import { normalize } from '../../../src/core/normalize.ts';
import { meantWord } from '../../../src/core/text/meant.ts';
import { catalog } from '../../support/catalogs.ts';

const readingOf = (value: string) => normalize({ value, kind: 'text' }, catalog);
const REFUND = new Set(['refund']);

/** The words as the person wrote them. */
function written(value: string, where?: Parameters<typeof meantWord>[2]): string | undefined {
  const reading = readingOf(value);
  const word = meantWord(reading, REFUND, where);
  if (!word) return undefined;
  const { start, end } = reading.folded.spanOf(word.start, word.end);
  return value.slice(start, end);
}

describe('the first word that is meant', () => {
  test('is quoted as written', () => expect(written('今天给您 退·款')).toBe('退·款'));
  test('may stand behind one that is denied', () =>
    expect(written('We never promise a refund. Today you get a Refund')).toBe('Refund'));
  test('may stand in the clause of one that is denied', () =>
    expect(written('No refund yesterday but plenty of money back today')).toBe('money back'));
  test('is none where all are denied', () => expect(written('我们不会退款，也不会理赔')).toBeUndefined());
  test('is none where nobody says it', () => expect(written('Good morning')).toBeUndefined());
});

describe('the clause may be asked for more', () => {
  test('a clause that passes is taken', () =>
    expect(written('退款。我们退款给您', clause => clause.place === 0)).toBe('退款'));
  test('a clause that does not pass is left out', () =>
    expect(written('A refund is near', () => false)).toBeUndefined());
});
