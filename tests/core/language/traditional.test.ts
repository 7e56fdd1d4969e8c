/** Traditional Chinese: what is turned, what is not, and what a reader in Taiwan or Hong Kong must not be told. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/core/check.ts';
import { inAllLanguages, inLanguage } from '../../../src/core/language/localized.ts';
import { TERMS } from '../../../src/core/language/taiwan-terms.ts';
import { tableInTraditional, traditional } from '../../../src/core/language/traditional.ts';
import { catalog, files } from '../../support/catalogs.ts';

describe('a sentence of ours in traditional characters', () => {
  for (const [why, zh, hant] of [
    ['character by character', '助记词不要给任何人', '助記詞不要給任何人'],
    ['a character of two forms by its phrase', '干净的设备，回复之后', '乾淨的裝置，回覆之後'],
    ['and by the more usual form alone', '家里的钟，这里签字', '家裡的鐘，這裡簽字'],
    ['in the words of Taiwan', '短信里的链接、二维码和软件', '簡訊裡的連結、QR 碼和軟體'],
    ['the longer term before the shorter', '手机号码、手机号、短链接', '手機號碼、手機號碼、短網址'],
    ['a term is no part of a longer word', '已经通过话，通过官网', '已經通過話，透過官網'],
    ['with corner brackets', '“客服”', '「客服」'],
    ['with its gaps as they were', '{brand}的{quote}', '{brand}的{quote}'],
    ['what is traditional already stays', '請撥 165，繁體', '請撥 165，繁體'],
    ['no Chinese at all', 'App 2FA', 'App 2FA'],
    ['nothing', '', ''],
  ] as const) {
    test(why, () => expect(traditional(zh)).toBe(hant));
  }
  test('gives way to a wording of its own', () => {
    const text = { en: 'police', zh: '请拨 110', 'zh-Hant': '台灣請撥 110' };
    expect(inLanguage(text, 'zh-Hant')).toBe('台灣請撥 110');
    expect(inLanguage(text, 'zh')).toBe('请拨 110');
  });
  test('a table of words, with those of its own', () => {
    const text = inAllLanguages({
      zh: { a: '账号', b: { c: '电话' } },
      en: { a: 'account', b: { c: 'phone' } },
    });
    expect(text['zh-Hant']).toEqual({ a: '帳號', b: { c: '電話' } });
    expect(inAllLanguages({ zh: { a: '账号' }, en: { a: 'account' } }, { a: '戶口' })['zh-Hant'].a).toBe(
      '戶口',
    );
    expect(tableInTraditional({ count: 3 })).toEqual({ count: 3 });
  });
});

describe('the words of others are never turned', () => {
  const verdict = check({ value: '客服让我把验证码发给他，账号在里面', locale: 'zh-TW' }, catalog);
  test('a quote is the user’s own text', () => {
    expect(verdict.locale).toBe('zh-Hant');
    expect(verdict.because[0]).toContain('验证码发给他');
    expect(verdict.because[0]).toContain('這裡寫著「');
  });
  test('the title of a source is its own', () => {
    const { officialChannels } = check({ value: '110', region: 'CN', locale: 'zh-Hant' }, catalog);
    const asked = check({ value: '110', region: 'CN', locale: 'zh' }, catalog);
    expect(officialChannels.map(({ source }) => source)).toEqual(
      asked.officialChannels.map(({ source }) => source),
    );
  });
  test('a name is the brand’s, in traditional characters', () =>
    expect(check({ value: '95188', locale: 'zh-HK' }, catalog).headline).toBe('這是支付寶公布的官方管道'));
});

describe('a reader in Taiwan or Hong Kong', () => {
  const FIELDS = ['title', 'headline', 'because', 'official-would', 'next-step', 'if-already-done'] as const;
  const told = files.rules.flatMap(rule =>
    FIELDS.map(field => ({ id: `${rule.id}.${field}`, ...rule[field] })),
  );
  const MAINLAND = /96110|123\d\d|中国大陆|中國大陸|公安/;
  test('is told the numbers of the police there, wherever those of the mainland stand', () => {
    for (const { id, zh, ...own } of told.filter(({ zh }) => /110|12393/.test(zh))) {
      const numbers = own['zh-Hant']?.match(/\b\d{3,5}\b/g) ?? [];
      expect([id, zh.includes('12393') ? [] : ['110', '165', '999', '18222']]).toEqual([id, numbers]);
    }
  });
  test('is sent to no number or office of the mainland', () => {
    for (const { id, ...text } of told) expect(inLanguage(text, 'zh-Hant'), id).not.toMatch(MAINLAND);
  });
});

test('every term changes something, and none hides another', () => {
  const words = TERMS.flatMap(([, terms]) => terms.split('|')).map(pair => pair.split(' ')[0]!);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  for (const [why, terms] of TERMS) {
    expect(why).not.toBe('');
    for (const pair of terms.split('|')) expect(pair).toMatch(/^\S+ \S.*$/);
  }
});
