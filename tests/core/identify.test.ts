import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/core/contact.ts';
import { brandNamed, type Claim, speaksFor } from '../../src/core/identify.ts';
import { catalog, compiled, files } from '../support/catalogs.ts';
import { factsOf, quotes } from './facts.ts';

const claims = (contact: Contact): readonly Claim[] => factsOf(contact).claims;
/** `brand way`, the strongest claim first. */
const said = (contact: Contact): string[] => claims(contact).map(({ brand, way }) => `${brand} ${way}`);
const text = (value: string): Contact => ({ value, kind: 'text' });

describe('stated: the person says who it claims to be', () => {
  for (const name of [
    'acorn-bank',
    'Acorn Bank',
    'ACORN BANK',
    '橡果银行',
    '橡果銀行',
    ' 橡 果 银 行 ',
    'Ａcorn Bank',
  ])
    test(`by ${JSON.stringify(name)}`, () =>
      expect(said({ value: '020 7946 0321', claims: name })).toEqual(['acorn-bank stated']));
  test('a name that nobody bears is no claim', () =>
    expect(said({ value: '020 7946 0321', claims: 'Nobody Bank' })).toEqual([]));
  test('it is stronger than what the text says', () =>
    expect(said({ ...text('橡果银行客服'), claims: 'acorn-bank' })).toEqual(['acorn-bank stated']));
});

describe('signed: the name stands where a sender signs', () => {
  for (const value of [
    '【橡果银行】您的卡已寄出',
    '您的卡已寄出【橡果银行】',
    '【 橡果银行 】您好',
    '【橡果银行信用卡】您好',
    '[Acorn Bank] Your card is on its way',
    'Acorn Bank: your card is on its way',
    '橡果银行：您的卡已寄出',
  ]) {
    test(value, () => expect(said(text(value))).toEqual(['acorn-bank signed']));
  }
});

describe('support: the name stands beside a word for support', () => {
  for (const value of [
    '请联系橡果银行客服',
    '客服：橡果银行为您服务',
    '橡·果·银·行在线客服',
    '橡果银行的官方技术支持',
    'Acorn Bank support is here',
    'ACORN BANK SUPPORT',
    '\u0410corn Bank support',
    'Contact the support team of Acorn Bank',
    'If a transfer by Acorn Bank fails, contact support',
  ]) {
    test(value, () => expect(said(text(value))).toEqual(['acorn-bank support']));
  }
});

describe('named: the name is only mentioned', () => {
  for (const value of [
    '我今天去了橡果银行',
    '《橡果银行》上映了',
    'I went to Acorn Bank',
    'Hi. Acorn Bank: a review',
    'Acorn Bank. Support is open',
    '橡果银行开业了。请联系客服',
    'Acorn Bank was lovely and the weather was fine so later on we called support',
  ]) {
    test(value, () => expect(said(text(value))).toEqual(['acorn-bank named']));
  }
  test('a mention is no claim to speak for the brand', () => {
    expect(claims(text('我今天去了橡果银行')).some(speaksFor)).toBe(false);
    expect(claims(text('橡果银行客服')).every(speaksFor)).toBe(true);
  });
});

describe('names that mean other things too', () => {
  const brands = files.brands.map(brand =>
    brand.id === 'acorn-bank' ? { ...brand, 'beside-support': ['Acorn'], 'claimed-as': ['The Oak'] } : brand,
  );
  const more = compiled({ ...files, brands });
  const saidMore = (contact: Contact): string[] =>
    factsOf(contact, more).claims.map(({ brand, way }) => `${brand} ${way}`);
  for (const [value, ...claimed] of [
    ['Acorn support is here', 'acorn-bank support'],
    ['Acorn客服', 'acorn-bank support'],
    ['[Acorn] hello', 'acorn-bank signed'],
    ['the support team of the old acorn'],
    ['I found an acorn'],
    ['The Oak support'],
  ] as const) {
    test(`${value}: ${claimed[0] ?? 'nobody'}`, () => expect(saidMore(text(value))).toEqual(claimed));
  }
  test('count where the person states them', () => {
    for (const claims of ['the oak', 'Acorn'])
      expect(saidMore({ value: '95188', claims })).toEqual(['acorn-bank stated']);
  });
});

describe('who is named', () => {
  test('nobody, in a text without a brand', () => expect(said(text('请联系在线客服'))).toEqual([]));
  test('nobody, by half a name or a longer word', () => {
    for (const value of ['Acorn support', 'acornbank support', 'Acorn Banking support', '橡果客服'])
      expect(said(text(value))).toEqual([]);
  });
  test('several brands, the strongest claim first', () =>
    expect(said(text('我去过橡果银行。【灯鱼】您好'))).toEqual([
      'lanternfish-wallet signed',
      'acorn-bank named',
    ]));
  test('a company of the group by its own longer name', () => {
    expect(said(text('平安付客服'))).toEqual(['yiqianbao support']);
    expect(said(text('平安银行客服'))).toEqual(['ping-an support']);
  });
  test('the longest name counts once', () => {
    const contact = text('灯鱼钱包客服');
    expect(quotes(contact, claims(contact)[0]?.spans)).toEqual(['灯鱼钱包']);
  });
  test('a host that bears the name of a brand alone says nothing', () =>
    expect(said({ value: 'https://lanternfish-support.test/' })).toEqual([]));
});

describe('where the name stands', () => {
  test('is quoted as written', () => {
    const contact = text('请找 橡·果·银·行 客服');
    expect(quotes(contact, claims(contact)[0]?.spans)).toEqual(['橡·果·银·行']);
  });
  test('is quoted each time', () => {
    const contact = text('橡果银行和橡果银行客服');
    expect(quotes(contact, claims(contact)[0]?.spans)).toEqual(['橡果银行', '橡果银行']);
  });
  test('however late it is, support makes the claim', () =>
    expect(said(text(`${'Acorn Bank. '.repeat(9)}Acorn Bank support.`))).toEqual(['acorn-bank support']));
  test('is shown five times at most', () =>
    expect(claims(text('Acorn Bank support. '.repeat(50)))[0]?.spans).toHaveLength(5));
});

test('a brand goes by its id, its names and every alias', () => {
  for (const name of ['lanternfish-wallet', 'Lanternfish', '灯鱼', '灯鱼钱包', 'lanternfish wallet'])
    expect(brandNamed(name, catalog.brands)?.id).toBe('lanternfish-wallet');
  for (const name of ['', ' ', 'lantern', 'constructor', '__proto__'])
    expect(brandNamed(name, catalog.brands)).toBeUndefined();
});
