import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/check.ts';
import type { Contact } from '../../src/core/contact.ts';
import { catalog } from '../support/catalogs.ts';

const judged = (contact: Contact) => check(contact, catalog);

describe('from a contact to a word', () => {
  for (const [what, contact, verdict, action] of [
    ['an ask for the phrase', { value: '灯鱼客服：请把助记词发给我们' }, 'scam', 'stop'],
    ['the same in disguise', { value: '灯·鱼 客服：请把 助·記·詞 发给我们' }, 'scam', 'stop'],
    ['a warning of the ask', { value: '灯鱼提醒您：请勿把助记词发给客服' }, 'unknown', 'cannot-tell'],
    ['a look-alike host', { value: 'https://lanternfish-support.test/' }, 'impersonation', 'stop'],
    [
      'an unlisted line for a bank',
      { value: '020 7946 0322', claims: 'acorn-bank' },
      'suspicious',
      'check-first',
    ],
    ['a listed line', { value: '020 7946 0321', claims: 'acorn-bank' }, 'official', 'matches-official'],
    ['small talk', { value: 'See you at eight' }, 'unknown', 'cannot-tell'],
  ] as const) {
    test(`${what}: ${verdict}, ${action}`, () => expect(judged(contact)).toMatchObject({ verdict, action }));
  }
});

test('a verdict names the catalog that it was made by', () =>
  expect(judged({ value: 'hello' }).catalog).toEqual(catalog.version));

test('the contact is left as it was', () => {
  const contact = Object.freeze({ value: '【橡果银行】请致电 020 7946 0322', region: 'GB' });
  judged(contact);
  expect(contact).toEqual({ value: '【橡果银行】请致电 020 7946 0322', region: 'GB' });
});
