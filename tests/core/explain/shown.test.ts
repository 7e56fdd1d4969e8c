import { describe, expect, test } from 'vitest';
import { check } from '../../../src/core/check.ts';
import type { Contact } from '../../../src/core/contact.ts';
import { catalog } from '../../support/catalogs.ts';

const judged = (contact: Contact) => check(contact, catalog);

describe('what was not checked is named', () => {
  for (const [what, contact, code] of [
    ['a brand that we do not know', { value: 'hello', claims: 'Nobody Bank' }, 'unknown-brand'],
    ['a sender that was not proven', { value: 'hello', sender: '95188' }, 'sender-not-proven'],
    ['a value that cannot be read', { value: 'zzz', kind: 'phone' }, 'unreadable'],
    ['the rest of a long text', { value: 'x'.repeat(70_000) }, 'too-long'],
  ] as const) {
    test(what, () => {
      const { unchecked } = judged({ ...contact, locale: 'en' });
      expect(unchecked.map(one => one.code)).toEqual([code]);
      expect(unchecked[0]?.message).toMatch(/ /);
    });
  }
  test('a brand that we know is none of it', () =>
    expect(judged({ value: 'hello', claims: '橡果銀行' }).unchecked).toEqual([]));
});

describe('every channel is shown as written and as read', () => {
  const { channels } = judged({ value: '看 ａcornbank.example 或 acornbank.example/A', sender: '95188' });
  test('with the user’s own words', () =>
    expect(channels.map(({ quote }) => quote)).toEqual([
      'ａcornbank.example',
      'acornbank.example/A',
      undefined,
    ]));
  test('with its source where it is official, and with none in disguise', () =>
    expect(channels.map(({ status, source }) => [status, source?.title ?? ''])).toMatchObject([
      [expect.not.stringMatching('official'), ''],
      ['official', 'Contact Acorn Bank'],
      ['official', expect.stringMatching(/./)],
    ]));
});

test('every claim is shown with the brand’s name in the language of the answer', () => {
  const contact = { value: '橡果银行客服', kind: 'text' } as const;
  expect(judged({ ...contact, locale: 'en' }).claims).toMatchObject([{ name: 'Acorn Bank', way: 'support' }]);
  expect(judged({ ...contact, locale: 'zh' }).claims).toMatchObject([{ name: '橡果银行', way: 'support' }]);
});

describe('a number is shown with its country and its kind of line, as far as they are known', () => {
  const line = (contact: Contact) => judged(contact).channels[0]?.line;
  for (const [value, more, en, zh] of [
    ['95188', { region: 'CN' }, 'China · call-centre number', '中国 · 呼叫中心短号'],
    ['+800 1234 5678', {}, 'toll-free', '免费电话'],
    ['7946 0399', { region: 'GB', kind: 'phone' }, 'United Kingdom', '英国'],
    ['+210 1234567', {}, '', ''],
  ] as const)
    test(value, () => {
      expect(line({ value, ...more, locale: 'en' })?.name).toBe(en);
      expect(line({ value, ...more, locale: 'zh' })?.name).toBe(zh);
    });
  test('and with what is known of it', () =>
    expect(line({ value: '95188', region: 'CN' })).toMatchObject({ fromAbroad: false, region: 'CN' }));
});

test('a brand’s own ways are shown with what each is for', () => {
  const { officialChannels } = judged({ value: 'hello', claims: 'Acorn Bank', locale: 'en' });
  expect(officialChannels.map(({ canonical, purpose, label }) => [canonical, purpose, label])).toContainEqual(
    ['tel:+442079460321', 'hotline', 'hotline'],
  );
});
