/** What the first version promised, in the words of those who asked for it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../src/catalog/compile.ts';
import { data } from '../src/catalog/generated.ts';
import { check } from '../src/core/check.ts';
import type { Contact } from '../src/core/contact.ts';

/** The catalog as it ships, without the brands that only tests know. */
const catalog = compile(data);
const judge = (contact: Contact) => check(contact, catalog);

describe('a message', () => {
  const MESSAGES: readonly (readonly [string, string])[] = [
    ['客服让我把助记词发给他验证钱包', 'stop'],
    ['Our support team needs your seed phrase to fix the sync', 'stop'],
    ['官方客服绝不会向您索要助记词。', 'cannot-tell'],
    ['Never share your recovery phrase with anyone', 'cannot-tell'],
  ];
  for (const [value, action] of MESSAGES) {
    test(`${value} → ${action}`, () => expect(judge({ value }).action).toBe(action));
  }
});

describe('a number', () => {
  test('95188 for 支付宝 matches when it is dialled', () => {
    expect(judge({ value: '95188', claims: '支付宝', direction: 'outgoing' }).action).toBe(
      'matches-official',
    );
  });
  test('95188 for 支付宝 proves nothing when it calls, and the answer says why', () => {
    const verdict = judge({ value: '95188', claims: '支付宝', direction: 'incoming' });
    expect(verdict.verdict).toBe('unknown');
    expect(verdict.headline).toBe('号码对得上，但来电显示可以伪造');
  });
  test('0571-88888888 for 支付宝 is not official, and 95188 is offered instead', () => {
    const verdict = judge({ value: '0571-88888888', claims: '支付宝' });
    expect(verdict.action).toBe('check-first');
    expect(verdict.officialChannels.map(({ display }) => display)).toContain('95188');
  });
});

describe('an address', () => {
  const ADDRESSES: readonly (readonly [string, string])[] = [
    ['support@token.im', 'official'],
    ['https://support.token.im/hc/zh-cn', 'official'],
    ['https://token.im.evil-host.com', 'impersonation'],
    ['https://imtoken-cn.run', 'impersonation'],
    ['https://t\u043eken.im', 'impersonation'],
  ];
  for (const [value, verdict] of ADDRESSES) {
    test(`${value} → ${verdict}`, () => expect(judge({ value }).verdict).toBe(verdict));
  }
});

/** The five pages that the project began with are not ours to keep, so they are read where they lie. */
const SEEDS = new URL('../../shared/seeds/', import.meta.url);
describe.skipIf(!existsSync(SEEDS))('the pages that the project began with', () => {
  const [refund, failed, advice, generic, hotline] = (existsSync(SEEDS) ? readdirSync(SEEDS).sort() : []).map(
    name => judge({ kind: 'page', value: readFileSync(new URL(name, SEEDS), 'utf8') }),
  );
  for (const [name, verdict] of [
    ['000', refund],
    ['001', failed],
  ] as const) {
    test(`${name} names imToken, which can neither unfreeze nor refund`, () => {
      expect(verdict?.action).toBe('check-first');
      expect(verdict?.claims[0]?.brand).toBe('imtoken');
      expect(verdict?.reasons.map(({ code }) => code)).toContain('brand-cannot-do-that');
    });
  }
  test('002 warns of the asks that it names, so it never says stop', () =>
    expect(advice?.action).not.toBe('stop'));
  test('003 names no brand and asks for nothing', () => expect(generic?.action).toBe('cannot-tell'));
  test('004 plants a hotline for 壹钱包, and the real one is offered instead', () => {
    expect(hotline?.action).toBe('check-first');
    expect(hotline?.claims[0]?.name).toBe('壹钱包');
    const planted = hotline?.channels.find(({ quote }) => quote === '400-618-0081');
    expect(planted?.status).not.toBe('official');
    expect(hotline?.officialChannels.map(({ display }) => display)).toEqual(
      expect.arrayContaining(['95511', 'yqb.com']),
    );
  });
});
