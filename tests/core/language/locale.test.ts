import { describe, expect, test } from 'vitest';
import { fill, LONGEST_QUOTE, localeOf, shorten } from '../../../src/core/language/locale.ts';

describe('the language of the answer', () => {
  for (const [why, contact, locale] of [
    ['is the one asked for', { value: 'hello', locale: 'zh' }, 'zh'],
    ['is the one asked for, whatever was pasted', { value: '你好', locale: 'en-GB' }, 'en'],
    ['is traditional Chinese where that is asked for', { value: 'hello', locale: 'zh-Hant-TW' }, 'zh-Hant'],
    ['is the one asked for, whatever characters were pasted', { value: '請回電', locale: 'zh-CN' }, 'zh'],
    ['does not mind capitals', { value: 'hello', locale: 'ZH-cn' }, 'zh'],
    ['falls back to English', { value: '你好', locale: 'fr' }, 'en'],
    ['is that of what was pasted', { value: '请回电' }, 'zh'],
    ['is in the characters that were pasted', { value: '請回電' }, 'zh-Hant'],
    ['is simplified where the characters are those of both', { value: '回家' }, 'zh'],
    ['is Chinese where one word is', { value: 'Acorn Bank 客服' }, 'zh'],
    ['is that of the claimed name', { value: '95188', claims: '支付宝' }, 'zh'],
    ['is in the characters of the claimed name', { value: '95188', claims: '支付寶' }, 'zh-Hant'],
    ['is English otherwise', { value: '95188', claims: 'Alipay' }, 'en'],
  ] as const) {
    test(why, () => expect(localeOf(contact)).toBe(locale));
  }
});

describe('a sentence is filled', () => {
  const sentence = { en: '{brand} has {n}, {brand} says', zh: '{brand}有{n}' };
  test('in its language, every time a name stands', () => {
    expect(fill(sentence, 'en', { brand: 'Acorn', n: '2' })).toBe('Acorn has 2, Acorn says');
    expect(fill(sentence, 'zh', { brand: '橡果', n: '2' })).toBe('橡果有2');
  });
  test('a value with signs of a replacement pattern stays as it is', () =>
    expect(fill(sentence, 'zh', { brand: "$&$1$'", n: '1' })).toBe("$&$1$'有1"));
  test('a name without a value stays visible', () =>
    expect(fill(sentence, 'zh', { brand: '橡果' })).toBe('橡果有{n}'));
});

describe('a quote fits beside a sentence', () => {
  test('a short one stays', () => expect(shorten('send us the code', 60)).toBe('send us the code'));
  test('it stands on one line', () =>
    expect(shorten(' send\n\n us\tthe  code ', 60)).toBe('send us the code'));
  test('a long one is cut and says so', () => {
    expect(shorten('x'.repeat(61), LONGEST_QUOTE.en)).toBe(`${'x'.repeat(60)}…`);
    expect(shorten('请'.repeat(25), LONGEST_QUOTE.zh)).toBe(`${'请'.repeat(24)}…`);
  });
  test('one of exactly that length is whole', () => {
    expect(shorten('x'.repeat(60), LONGEST_QUOTE.en)).toBe('x'.repeat(60));
    expect(shorten('请'.repeat(24), LONGEST_QUOTE.zh)).toBe('请'.repeat(24));
  });
  test('no emoji is cut in two', () =>
    expect(shorten('👍'.repeat(30), LONGEST_QUOTE.zh)).toBe(`${'👍'.repeat(24)}…`));
});
