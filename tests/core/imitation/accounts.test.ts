import { describe, expect, test } from 'vitest';
import { check } from '../../../src/core/check.ts';
import { catalog } from '../../support/catalogs.ts';

const channel = (value: string) => check({ value }, catalog).channels[0];

describe('an account that wears a brand’s name', () => {
  for (const value of [
    'https://x.com/lmTokenOfficial',
    'x:imToken_0fficial',
    '@imT0kenOfficial on x.com/imT0kenOfficial',
    '@imT0kenOfficial',
  ])
    test(`${value} is taken for the official one`, () =>
      expect(channel(value)?.imitates).toMatchObject({ brand: 'imtoken', way: 'homograph' }));
  for (const value of [
    't.me/lanternfish_support',
    'telegram:lanternfish_help_desk',
    'https://wa.me/lanternfish-support',
    'https://discord.gg/lanternfish-support',
    'wechat:lanternfish_kefu',
    '@lanternfish_support_bot',
  ])
    test(`${value} offers its support`, () => {
      expect(channel(value)?.imitates).toMatchObject({
        brand: 'lanternfish-wallet',
        way: 'brand-in-account',
      });
      expect(check({ value }, catalog).action).toBe('check-first');
    });
  for (const value of ['https://x.com/lanternfish_fans', 'telegram:lanternfishnews', '@lanternfish_support'])
    test(`${value} may be its own`, () => expect(channel(value)?.imitates?.excuse).toBe('may-be-its-own'));
  for (const value of [
    'https://x.com/imTokenOfficial',
    'telegram:anglerfish',
    'https://wa.me/442079460321',
    'qq:123456',
  ])
    test(`${value} imitates nobody`, () => expect(channel(value)?.imitates).toBeUndefined());
});

describe('an address that wears a brand’s name', () => {
  for (const [value, way] of [
    ['"Lanternfish Wallet" <help@quiet-harbour.example>', 'brand-as-text'],
    ['橡果银行 <notice@quiet-harbour.example>', 'brand-as-text'],
    ['lanternfish.support@gmail.com', 'brand-with-lure'],
    ['acornbank2026@qq.com', 'brand-in-tenant'],
    ['help@lanternfish-help.example', 'brand-with-lure'],
  ] as const)
    test(`${way}: ${value}`, () => expect(channel(value)?.imitates?.way).toBe(way));
  for (const value of [
    '"Acorn Bank" <care@acornbank.example>',
    'lanternfish@evil.test',
    'wang@gmail.com',
    '"Ann" <ann@gmail.com>',
  ])
    test(`none: ${value}`, () => expect(channel(value)?.imitates).toBeUndefined());
});
