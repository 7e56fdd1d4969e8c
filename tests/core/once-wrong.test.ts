/** What a review of the core found wrong in November 2026, and must not come back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { admit } from '../../src/core/admit.ts';
import { readEmail } from '../../src/core/channels/address.ts';
import { findAccounts } from '../../src/core/channels/find-accounts.ts';
import { findLinks } from '../../src/core/channels/find-links.ts';
import { check } from '../../src/core/check.ts';
import type { Contact } from '../../src/core/contact.ts';
import { findPhones } from '../../src/core/phones/find-phones.ts';
import { readPhone } from '../../src/core/phones/read-phone.ts';
import { automatonOf } from '../../src/core/text/automaton.ts';
import { fold, foldWord } from '../../src/core/text/fold.ts';
import { simplify } from '../../src/core/text/traditional.ts';
import { catalog } from '../support/catalogs.ts';
import { factsOf } from './facts.ts';

const action = (value: string, rest: Partial<Contact> = {}) => check({ value, ...rest }, catalog).action;
const phones = (text: string, assumed = 'GB') =>
  findPhones(fold(text), { region: undefined, assumed, numbering: catalog.numbering }).map(({ span }) =>
    text.slice(span!.start, span!.end),
  );
const links = (text: string) => findLinks(text, fold(text)).map(({ canonical }) => canonical);

describe('a prohibition behind a condition still forbids', () => {
  for (const text of [
    '如非本人操作请勿提供验证码',
    '如有疑问请勿提供验证码',
    '若非本人操作切勿回复验证码',
    'If in doubt never send your seed phrase',
    'If unsure do not share your recovery phrase',
  ])
    test(text, () => expect(action(text)).toBe('cannot-tell'));
});
describe('the automaton finds a word that ends inside another', () => {
  const found = (words: readonly string[], text: string) =>
    [...automatonOf(words.map(word => [word, word] as const)).hits(text)].map(
      ({ start, end }) => `${start} ${text.slice(start, end)}`,
    );
  test('he in she', () =>
    expect(found(['she', 'he', 'hers'], 'ushers')).toEqual(['1 she', '2 he', '2 hers']));
  test('bc in abce', () => expect(found(['abcd', 'bc'], 'abce')).toEqual(['1 bc']));
  test('equals a naive search', () => {
    const text = (max: number, min = 0) =>
      fc
        .array(fc.constantFrom('a', 'b', 'c', '助', '词'), { minLength: min, maxLength: max })
        .map(l => l.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(text(5, 1), { minLength: 1, maxLength: 30 }), text(60), (wanted, source) => {
        const naive: string[] = [];
        for (const word of wanted)
          for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, at + 1))
            naive.push(`${at} ${word}`);
        expect(found(wanted, source).sort()).toEqual(naive.sort());
      }),
      { seed: 20_261_121, numRuns: 400 },
    );
  });
});
describe('64 KB are answered within a test’s own time limit', () => {
  for (const piece of ['1 ', '1-', '+1', '400-618-0081 ', '1 2 3 4 5 6 7 8 9 0 ']) {
    test(`${JSON.stringify(piece)} over and over`, () =>
      expect(action(piece.repeat(65_536 / piece.length))).toBe('cannot-tell'));
  }
  const MARKS = ['\u0345', '\u035d', '\u035c', '\u0301', '\u0316', '\u0321', '\u0334'];
  test('64 KB of marks on one letter', () =>
    expect(action(`é${MARKS.map(mark => mark.repeat(9_300)).join('')}`)).toBe('cannot-tell'));
  test('64 KB of hosts of 115 labels', () =>
    expect(action(`https://${'a.'.repeat(115)}test `.repeat(270).slice(0, 65_536))).toBe('cannot-tell'));
});
describe('a lure that names scammers, victims or other prohibitions is still a lure', () => {
  for (const text of [
    'Hackers are in your account, move your money to a safe account now',
    '您的账户被骗子盯上，请把资金转到安全账户',
    '我不是骗子，请把助记词发给我',
    "I'm not a scammer, give me your seed phrase",
    'You may be a victim of fraud, so move your money to our safe account',
    '请不要挂断电话，也请把验证码告诉我',
    '为避免账户被冻结请把验证码告诉客服',
  ])
    test(text, () => expect(action(text)).toBe('stop'));
});
describe('a link that a browser reads on is not vouched for', () => {
  for (const text of [
    'Read https://acornbank.example;@evil.test/ please',
    '请看 https://acornbank.example安全@evil.test/',
  ])
    test(text, () =>
      expect(factsOf({ value: text }).channels.some(({ status }) => status === 'official')).toBe(false),
    );
});
describe('a link is found in its everyday dress', () => {
  for (const text of [
    '[Log in](https://evil.test/x)',
    '👉https://evil.test/x👈',
    'Website:https://evil.test/x',
    'url=https://evil.test/x',
    '<a href="https://evil.test/x">here</a>',
  ])
    test(text, () => expect(links(text)).toEqual(['evil.test/x']));
  for (const text of ['evil.test👍', 'Website:evil.test'])
    test(text, () => expect(links(text)).toEqual(['evil.test']));
  test('Email:a@evil.test', () => expect(links('Email:a@evil.test')).toEqual(['a@evil.test']));
  test('help＠evil.test', () =>
    expect(readEmail('help＠evil.test')?.canonical ?? 'help@evil.test').toBe(links('help＠evil.test')[0]));
  test('a Han host behind a scheme is read', () =>
    expect(links('去 https://灯鱼.test/a 登录')).toEqual([`${URL.parse('https://灯鱼.test')!.hostname}/a`]));
});
describe('a number is found, and nothing else is one', () => {
  for (const text of ['2026-11-22 10:30', '192.168.10.10', 'USD 1200300400'])
    test(`none in ${text}`, () => expect(phones(text, 'CN')).toEqual([]));
  test('none in a masked number', () => expect(phones('请致电 020 7946 ****', 'CN')).toEqual([]));
  test('two numbers by a slash are two', () =>
    expect(phones('020 7946 0321 / 020 7946 0322')).toHaveLength(2));
  test('two numbers by a space are two', () => expect(phones('020 7946 0321 020 7946 0322')).toHaveLength(2));
  test('two numbers by a comma are two', () => expect(phones('02079460321,02079460322')).toHaveLength(2));
  test('brackets around every group are no end', () =>
    expect(phones('call [{+1}]-[{808}]-[{690}]-[{4872}] now')).toEqual(['+1}]-[{808}]-[{690}]-[{4872']));
  test('the numeral of a name is no digit', () =>
    expect(phones('联系人张三13800138000', 'CN')).toEqual(['13800138000']));
  test('怎么 is no digit', () => expect(phones('怎么 13800138000 打给我', 'CN')).toEqual(['13800138000']));
  test('回拨 makes a short code a number', () =>
    expect(phones('请您回拨95511核实', 'CN')).toEqual(['95511']));
  test('x12 is an extension', () =>
    expect(phones('support at 020 7946 0321x12')).toEqual(['020 7946 0321x12']));
  test('a foreign context takes a Chinese code out of China', () =>
    expect(
      readPhone('tel:95188;phone-context=+1', {
        region: undefined,
        assumed: 'US',
        numbering: catalog.numbering,
      })?.canonical ?? '',
    ).not.toContain('+86'));
});
test('simplifying twice changes nothing', () => {
  const moving = [];
  for (let unit = 0x3400; unit <= 0x9fff; unit++)
    if (simplify(simplify(unit)) !== simplify(unit)) moving.push(String.fromCharCode(unit));
  expect(moving).toEqual([]);
  expect(foldWord('怎麼識別')).toBe(foldWord('怎么识别'));
});
test('a quote that holds a placeholder stays as it is', () =>
  expect(check({ value: 'send us {ways} your seed phrase' }, catalog).because[0]).toContain(
    'send us {ways} your seed phrase',
  ));
test('a wrong type is invalid, not missing', () => {
  for (const input of [{ value: 5 }, { value: 'x', claims: 7 }, { value: 'x', authenticated: 'yes' }]) {
    const admission = admit(input);
    expect(!admission.ok && admission.problems[0]?.code).toBe('invalid');
  }
});
describe('imitation', () => {
  const channel = (value: string) => factsOf({ value }).channels[0]!;
  for (const value of ['https://lanternfish.example:8443/', 'https://me@lanternfish.example/'])
    test(`${value} imitates nobody`, () => expect(channel(value).imitates).toBeUndefined());
  for (const value of ['https://simtoken.com', 'https://stokenim.com'])
    test(`${value} is no lure`, () => expect(channel(value).imitates?.way).not.toBe('brand-with-lure'));
  for (const value of ['https://灯鱼官网.com', 'https://灯鱼钱包-客服.com', 'https://支付宝官网.com'])
    test(value, () => expect(channel(value).imitates?.way).toBe('brand-with-lure'));
});
test('an account with a dot is not cut', () =>
  expect(findAccounts(fold('instagram @lanternfish.help')).map(one => one.canonical)).not.toContain(
    'instagram:lanternfish',
  ));
test('authenticated without a sender proves nothing', () =>
  expect(action('95188', { claims: '支付宝', direction: 'incoming', authenticated: true })).toBe(
    'cannot-tell',
  ));
