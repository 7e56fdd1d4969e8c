import { describe, expect, test } from 'vitest';
import { check } from '../../../src/core/check.ts';
import type { Contact } from '../../../src/core/contact.ts';
import { catalog } from '../../support/catalogs.ts';

const judged = (contact: Contact) => check(contact, catalog);
/** Whose channels are shown. */
const about = (contact: Contact) => new Set(judged(contact).officialChannels.map(({ brand }) => brand));

describe('the brand that an answer is about', () => {
  for (const [what, contact, brand] of [
    [
      'the one that is imitated',
      { value: 'https://lanternfish-support.test/', claims: 'acorn-bank' },
      'lanternfish-wallet',
    ],
    ['the one that it speaks for', { value: '我去过橡果银行。灯鱼客服您好' }, 'lanternfish-wallet'],
    ['the one that is mentioned', { value: '我去过橡果银行' }, 'acorn-bank'],
    ['the owner of the number', { value: '020 7946 0321', region: 'GB' }, 'acorn-bank'],
    ['the owner of the line', { value: '95511转7' }, 'ping-an'],
  ] as const) {
    test(`is ${what}`, () => expect(about(contact)).toEqual(new Set([brand])));
  }
  test('is none where only a link in the text is somebody’s', () =>
    expect(about({ value: 'see https://acornbank.example/ please' })).toEqual(new Set()));
  test('is none where nobody is meant', () => expect(about({ value: 'hello' })).toEqual(new Set()));
});

describe('the way to the real brand', () => {
  test('is the phone first, then the web', () =>
    expect(judged({ value: 'hello', claims: 'acorn-bank', locale: 'en' }).nextStep).toContain(
      '+442079460321 or acornbank.example',
    ));
  test('is its own app before anything else', () =>
    expect(judged({ value: 'hello', claims: 'lanternfish-wallet', locale: 'en' }).nextStep).toContain(
      'in the Lanternfish app, under Me > Help or lanternfish.example',
    ));
  test('is the app or site of whoever it is, where nobody is named', () =>
    expect(judged({ value: 'Send us your recovery phrase' }).nextStep).toContain('own app or site'));
  test('is a company’s own before its group’s', () => {
    const brands = judged({ value: 'hello', claims: '壹钱包' }).officialChannels.map(({ brand }) => brand);
    expect(brands).toEqual(brands.toSorted((a, b) => (a === b ? 0 : a === 'yiqianbao' ? -1 : 1)));
    expect(new Set(brands)).toEqual(new Set(['yiqianbao', 'ping-an']));
  });
});

describe('a link in a sentence', () => {
  test('is whole in every language, because its host ends with the name of its owner', () => {
    const value = 'https://lanternfish.example.wallet-check.example/login';
    for (const locale of ['zh', 'zh-Hant', 'en'])
      expect(judged({ value, locale }).because[0]).toContain(value);
  });
  test('is cut where it fills a screen', () => {
    const value = `https://lanternfish.example.wallet-check.example/${'login'.repeat(20)}`;
    expect(judged({ value }).because[0]).toContain(`${value.slice(0, 60)}…`);
  });
});
