import { describe, expect, test } from 'vitest';
import { wordBeside } from '../../../src/core/phones/words.ts';
import { fold } from '../../../src/core/text/fold.ts';
import { catalog } from '../../support/catalogs.ts';

/** What the words say of the stretch in brackets. */
const means = (marked: string): 'phone' | 'other' | undefined => {
  const { text } = fold(marked.replace('[', '').replace(']', ''));
  const start = marked.indexOf('[');
  return wordBeside(text, start, marked.indexOf(']') - 1, catalog.numbering)?.means;
};

describe('the nearest word before a number says what it is', () => {
  for (const [marked, meaning] of [
    ['call [7946 0321]', 'phone'],
    ['order [7946 0321]', 'other'],
    ['call about your order [7946 0321]', 'other'],
    ['for your order call [7946 0321]', 'phone'],
    ['your order number [7946 0321]', 'other'],
    ['客服热线[95588]', 'phone'],
    ['致电验证码[95588]', 'other'],
    ['[7946 0321]', undefined],
  ] as const)
    test(`${marked}: ${meaning}`, () => expect(means(marked)).toBe(meaning));
  test('a word further off than a sentence’s part says nothing', () => {
    expect(means('call us on a day that you like [7946 0321]')).toBeUndefined();
    expect(means('call us at your leisure: [7946 0321]')).toBe('phone');
  });
  test('part of a word is no word', () => expect(means('recall [7946 0321]')).toBeUndefined());
});

describe('letters that are written in one with the number are its word, or it has none', () => {
  for (const [marked, meaning] of [
    ['call[7946 0321]', 'phone'],
    ['please call ref[7946 0321]', 'other'],
    ['please call item[7946 0321]', undefined],
  ] as const)
    test(`${marked}: ${meaning}`, () => expect(means(marked)).toBe(meaning));
});

describe('where no word stands before it, the one right behind it does', () => {
  for (const [marked, meaning] of [
    ['[95588]客服', 'phone'],
    ['[12345] hotline', 'phone'],
    ['[12345]: call', 'phone'],
    ['[12345] is my hotline', undefined],
    ['[12345]   call', undefined],
    ['[95588] hotliner', undefined],
    ['[12345] euro', undefined],
    ['[12345] eur', 'other'],
    ['order [12345] hotline', 'other'],
  ] as const)
    test(`${marked}: ${meaning}`, () => expect(means(marked)).toBe(meaning));
});
