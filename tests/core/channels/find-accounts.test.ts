import { describe, expect, test } from 'vitest';
import { findAccounts } from '../../../src/core/channels/find-accounts.ts';
import { fold } from '../../../src/core/text/fold.ts';

const accounts = (text: string): (string | undefined)[] => findAccounts(fold(text)).map(one => one.canonical);

describe('an account behind the name of its platform', () => {
  for (const [text, ...found] of [
    ['微信：lamp_help', 'wechat:lamp_help'],
    ['请添加微信号lamp_help88', 'wechat:lamp_help88'],
    ['客服微信 abc12345，24小时在线', 'wechat:abc12345'],
    ['加v: abc_123', 'wechat:abc_123'],
    ['vx：ａｂｃ１２３', 'wechat:abc123'],
    ['薇信：abc_12', 'wechat:abc_12'],
    ['微·信 abc_12', 'wechat:abc_12'],
    ['QQ 123456', 'qq:123456'],
    ['QQ群 123456', 'qq:123456'],
    ['微信群号：lamp_help', 'wechat:lamp_help'],
    ['wechat: lamp-help', 'wechat:lamp-help'],
    ['扣扣：123456', 'qq:123456'],
    ['Telegram @lamp_help', 'telegram:lamp_help'],
    ['DM us on Twitter @AcornHelp', 'x:acornhelp'],
    ['飞机 @acorn_help', 'telegram:acorn_help'],
    ['discord: acorn_help', 'discord:acorn_help'],
  ] as const) {
    test(text, () => expect(accounts(text)).toEqual(found));
  }
  test('a text may name two platforms', () =>
    expect(accounts('微信 lamp_help，电报 @lamp_tg').sort()).toEqual([
      'telegram:lamp_tg',
      'wechat:lamp_help',
    ]));
  test('the same account counts once', () =>
    expect(accounts('微信 lamp_help！微信 lamp_help！')).toEqual(['wechat:lamp_help']));
  test('it is quoted as written', () => {
    const text = '加V：Ａbc_12 吧';
    const [found] = findAccounts(fold(text));
    expect(text.slice(found!.span!.start, found!.span!.end)).toBe('Ａbc_12');
  });
});

describe('an account has 5 to 32 characters', () => {
  for (const length of [5, 32]) {
    test(`${length} are one`, () => {
      const name = `a1${'b'.repeat(length - 2)}`;
      expect(accounts(`微信 ${name}`)).toEqual([`wechat:${name}`]);
    });
  }
  for (const length of [4, 33, 200]) {
    test(`${length} are none`, () => expect(accounts(`微信 a1${'b'.repeat(length - 2)}`)).toEqual([]));
  }
});

describe('a word behind the name of a platform is no account', () => {
  for (const text of [
    'telegram group',
    'use telegram channel',
    'Telegram: lamphelp',
    'WhatsApp: end-to-end',
    '微信支付',
    '微信公众号',
    '微信转账12345',
  ])
    test(text, () => expect(accounts(text)).toEqual([]));
  for (const text of [
    'QQ:1234',
    'QQ abc_123',
    'QQ邮箱 12345678',
    '飞机票12345',
    'msgtelegram @lamp_help',
    'telegrams @lamp',
  ])
    test(text, () => expect(accounts(text)).toEqual([]));
  for (const text of ['', 'telegram', '微信', 'telegram @abc', `qq ${'1'.repeat(40)}`])
    test(JSON.stringify(text.slice(0, 20)), () => expect(accounts(text)).toEqual([]));
});
