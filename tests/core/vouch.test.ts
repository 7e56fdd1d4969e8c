import { describe, expect, test } from 'vitest';
import type { Channel } from '../../src/core/channels/channel.ts';
import type { Contact } from '../../src/core/contact.ts';
import { belongsTo, family, officialEntry } from '../../src/core/vouch.ts';
import { catalog } from '../support/catalogs.ts';
import { factsOf } from './facts.ts';

const channel = (value: string, rest: Partial<Contact> = {}): Channel =>
  factsOf({ value, region: 'GB', ...rest }).channels[0]!;
const vouched = (value: string): string => `${channel(value).status} ${channel(value).owner ?? 'nobody'}`;

describe('a listed domain answers for every host below it', () => {
  for (const value of [
    'https://acornbank.example/',
    'http://acornbank.example',
    'https://www.acornbank.example/login?a=b',
    'https://a.b.c.acornbank.example/',
    'ACORNBANK.EXAMPLE',
    'https://acornbank.example./',
  ]) {
    test(value, () => expect(vouched(value)).toBe('official acorn-bank'));
  }
  for (const value of ['https://acornbank.example.evil.test/', 'https://evilacornbank.example'])
    test(`not for ${value}`, () => expect(vouched(value)).not.toMatch(/^official/));
});

describe('a listed path answers for what is below it', () => {
  for (const value of [
    'https://github.com/lanternfish-example',
    'https://github.com/lanternfish-example/',
    'https://github.com/Lanternfish-Example/app/releases?q=1',
  ]) {
    test(value, () => expect(vouched(value)).toBe('official lanternfish-wallet'));
  }
  for (const value of [
    'https://github.com/',
    'https://github.com/lanternfish-example-support',
    'https://github.com/evil/lanternfish-example',
    'https://github.com/lanternfish-example/../evil',
    'https://github.com/lanternfish-example/%2e%2e/evil',
    'https://gist.github.com/lanternfish-example',
    'https://lanternfish-example.github.com/',
  ]) {
    test(`a neighbour on the shared host is nobody’s: ${value}`, () =>
      expect(vouched(value)).not.toMatch(/^official/));
  }
});

describe('a listed host, number, address, account or app answers for itself alone', () => {
  for (const [listed, ...others] of [
    [
      'https://165.npa.gov.tw/',
      'https://npa.gov.tw/',
      'https://www.npa.gov.tw/',
      'https://a.165.npa.gov.tw/',
    ],
    ['020 7946 0321', '020 7946 0322', '+1 207 946 0321'],
    ['care@acornbank.example', 'agent@evil.test', 'care@evil.test'],
    ['x:LanternfishExample', 'telegram:LanternfishExample', '@LanternfishExample', 'x:LanternfishExample1'],
    ['android-app:im.token.app', 'android-app:im.token.app2', 'ios-app:im.token.app'],
  ] as const) {
    test(listed, () => expect(vouched(listed)).toMatch(/^official/));
    for (const other of others)
      test(`not for ${other}`, () => expect(vouched(other)).not.toMatch(/^official/));
  }
});

describe('nothing in disguise is vouched for, whatever stands behind it', () => {
  for (const value of [
    'https://me@acornbank.example/',
    'https://acornbank.example:8443/',
    'https://acornbank.example\\@evil.test/',
    'https://acorn\u200bbank.example/',
    'https://ａcornbank.example/',
    'https://acorn%62ank.example/',
    'care@acorn\u200bbank.example',
    '+8695188',
    '0095188',
  ]) {
    test(JSON.stringify(value), () => expect(channel(value).status).not.toBe('official'));
  }
});

describe('a menu key that is not listed', () => {
  test('of a listed hotline is its owner’s, and not official', () =>
    expect(vouched('95511转7')).toBe('unknown ping-an'));
  test('that is listed is official', () => expect(vouched('95511转3')).toBe('official ping-an'));
  test('of another number is nobody’s', () => expect(vouched('95512转3')).toBe('unknown nobody'));

  const bank = catalog.brands.byId.get('acorn-bank')!;
  const strict = { ...bank, never: { ...bank.never, hasOther: { phone: bank.channels[0]!.source } } };
  const byId = new Map([...catalog.brands.byId, ['acorn-bank', strict]]);
  const judgedBy = { ...catalog, brands: { ...catalog.brands, byId } };
  const statusOf = (value: string) =>
    factsOf({ value, region: 'GB', claims: 'acorn-bank' }, judgedBy).channels[0]!.status;
  test('does not contradict a bank that has no other number, since it is the same', () =>
    expect(statusOf('020 7946 0321 ext. 12')).toBe('unknown'));
  test('contradicts it where the number is another, or another’s', () => {
    expect(statusOf('020 7946 0322 ext. 12')).not.toBe('unknown');
    expect(statusOf('95511转7')).toBe('contradicts');
  });
});

describe('what is on no list', () => {
  test('contradicts a brand that says it has no such channel', () =>
    expect(channel('+44 20 7946 0111', { claims: 'lanternfish-wallet' }).status).toBe('contradicts'));
  test('is unknown where the brand says nothing of the kind', () =>
    expect(channel('+44 20 7946 0111', { claims: 'acorn-bank' }).status).toBe('unknown'));
  test('is unknown where the brand is only mentioned', () =>
    expect(channel('I like Lanternfish. Call +44 20 7946 0111', { kind: 'text' }).status).toBe('unknown'));
  test('looks alike where its host wears a brand’s name', () =>
    expect(channel('https://lanternfish-login.test')).toMatchObject({
      status: 'look-alike',
      imitates: { brand: 'lanternfish-wallet' },
    }));
});

describe('a group', () => {
  test('answers for its company, and not the other way round', () => {
    expect([...family('yiqianbao', catalog.brands)]).toEqual(['yiqianbao', 'ping-an']);
    expect([...family('ping-an', catalog.brands)]).toEqual(['ping-an']);
  });
  test('lends its channels', () => {
    expect(belongsTo(channel('95511'), 'yiqianbao', catalog.brands)).toBe(true);
    expect(belongsTo(channel('https://www.yqb.com/'), 'ping-an', catalog.brands)).toBe(false);
    expect(belongsTo(channel('https://evil.test/'), 'ping-an', catalog.brands)).toBe(false);
  });
});

test('an official channel carries its source and the day on which it was read', () => {
  const entry = officialEntry(channel('https://www.acornbank.example/'), catalog.brands);
  expect(entry?.source).toMatchObject({ title: 'Contact Acorn Bank', checked: '2026-11-21' });
});
