/**
 * What users of other checkers complained about, each as a test of ours: false positives of look-alike rules, and shared
 * hosts that were blocked or cleared whole. The names are those of the issues.
 */
import { describe, expect, test } from 'vitest';
import { compile } from '../src/catalog/compile.ts';
import { dataOf } from '../src/catalog/data.ts';
import { check } from '../src/core/check.ts';
import { hashOf } from '../src/core/lists/host-hash.ts';
import type { Lists } from '../src/core/lists/lists.ts';
import { SortedHashes, sortedOnce } from '../src/core/lists/sorted-hashes.ts';
import { catalog, files, lists } from './support/catalogs.ts';

const ALARMS = ['stop', 'check-first'];
const listing = (...places: string[]): Lists => ({
  ...lists,
  hosts: [{ ...lists.hosts[0]!, hosts: new SortedHashes(sortedOnce(Float64Array.from(places, hashOf))) }],
});
const verdict = (value: string, by = lists) => check({ value, kind: 'url' }, { ...catalog, lists: by });
const alarms = (value: string, by = lists) => ALARMS.includes(verdict(value, by).action);

/** The catalog with one more brand, as a complaint needs it. */
function withBrand(name: string, domain: string) {
  const like = files.brands.find(({ id }) => id === 'lanternfish-wallet')!;
  const [source] = Object.keys(like.sources);
  const brand = {
    ...like,
    id: 'complained-of',
    name: { en: name, zh: name },
    aliases: [name],
    'host-names': [],
    official: {
      ...like.official,
      domains: { [domain]: source! },
      emails: {},
      handles: {},
      paths: {},
      hosts: {},
      phones: {},
      apps: {},
    },
    reported: {
      ...like.reported,
      domains: {},
      emails: {},
      handles: {},
      paths: {},
      hosts: {},
      phones: {},
      apps: {},
    },
  };
  const by = compile({ version: 'test', ...dataOf({ ...files, brands: [...files.brands, brand] }) });
  return (value: string) => check({ value, kind: 'url' }, by);
}

describe('false positives of look-alike rules', () => {
  test('10 · eth-phishing-detect #7505: openca.org is not opensea.io', () => {
    const by = withBrand('OpenSea', 'opensea.io');
    expect(by('openca.org').action).toBe('cannot-tell');
    expect(by('opensae.io').channels[0]?.imitates?.way).toBe('one-edit');
  });
  test('11 · eth-phishing-detect #7876: betterscan.io is not etherscan.io', () =>
    expect(withBrand('Etherscan', 'etherscan.io')('betterscan.io').action).toBe('cannot-tell'));
  test('12 · eth-phishing-detect #2550: lucus is not auctus, two letters away', () =>
    expect(withBrand('Auctus', 'auctus.org')('lucus.io').action).toBe('cannot-tell'));
  test('13 · eth-phishing-detect #4332, #4371: ledger.com on the list blocks no site of four to six letters', () => {
    for (const host of [
      'edge.com',
      'leger.com',
      'lodger.com',
      'hedger.io',
      'badger.com',
      'ledge.org',
      'lender.com',
    ])
      expect(alarms(host), host).toBe(false);
  });
  test('14 · eth-phishing-detect #4351: what is flagged says why, by what, and which name it resembles', () => {
    expect(alarms('badger.finance')).toBe(false);
    const { reasons, channels, because } = verdict('lanternfisch.example');
    expect(reasons[0]).toMatchObject({ code: 'link-wears-brand-name', brand: 'lanternfish-wallet' });
    expect(channels[0]?.imitates).toMatchObject({ way: 'one-edit', of: 'lanternfish.example' });
    expect(because[0]).toContain('lanternfish.example');
  });
  test('15 · metamask-extension #12180, eth-phishing-detect #5477: upfinity.xyz is not dfinity.org', () =>
    expect(withBrand('Dfinity', 'dfinity.org')('upfinity.xyz').action).toBe('cannot-tell'));
  test('16 · eth-phishing-detect #4164: a site once cleared stays cleared, since the decision is a line of data', () => {
    expect(files.exonerations.find(({ id }) => id === 'names-of-others')?.groups.length).toBeGreaterThan(0);
    expect(alarms('citibank.com')).toBe(false);
  });
  test('17 · CyberDrain/Check #145: a brand of two letters stands in no other name', () => {
    const by = withBrand('ui', 'ui.com');
    for (const host of ['dropsuite.uk', 'intuit.com', 'ui-design.org'])
      expect(by(host).action, host).toBe('cannot-tell');
  });
  test('18 · phantom/blocklist #581: a dot is not a hyphen, app.deform.cc is not app-deform.cc', () => {
    const by = listing('app-deform.cc');
    expect(verdict('app-deform.cc', by).channels[0]?.status).toBe('listed');
    expect(alarms('app.deform.cc', by)).toBe(false);
  });
  test('19 · phantom/blocklist #1797: a brand’s own second domain is no look-alike of it', () => {
    const own = files.brands.find(({ id }) => id === 'safepal')!;
    for (const domain of Object.keys(own.reported.domains)) expect(alarms(domain), domain).toBe(false);
    const { channels, action } = verdict('acorn-bank-community.com');
    expect(channels[0]?.imitates?.excuse).toBe('may-be-its-own');
    expect(action).toBe('cannot-tell');
  });
});

describe('shared hosts', () => {
  test('32 · metamask-extension #17480, phantom/blocklist #1112: ipfs.io is not blocked for some of its files', () => {
    const by = listing('ipfs.io', 'dweb.link', 'ipfs.io/ipfs/bafybad');
    for (const value of [
      'https://ipfs.io/',
      'https://ipfs.io/ipfs/bafygood',
      'https://dweb.link/ipfs/bafygood',
    ])
      expect(alarms(value, by), value).toBe(false);
  });
  test('33 · eth-phishing-detect #19532, #62847, #179507: one IPFS file or one page of sites.google.com is blocked alone', () => {
    const by = listing('ipfs.io/ipfs/bafybad', 'sites.google.com/view/bad-page');
    for (const value of [
      'https://ipfs.io/ipfs/bafybad/index.html',
      'https://sites.google.com/view/bad-page/home',
    ])
      expect(verdict(value, by).action, value).toBe('stop');
    for (const value of ['https://ipfs.io/ipfs/bafygood', 'https://sites.google.com/view/good-page'])
      expect(alarms(value, by), value).toBe(false);
  });
  test('34 · Phishing.Database #971: a short link is neither blocked nor cleared with its host', () => {
    const { action, because, channels } = verdict('https://bit.ly/3abcde');
    expect(action).toBe('cannot-tell');
    expect(channels[0]?.shared).toEqual({ at: 'bit.ly', kind: 'short-link' });
    expect(because.join(' ')).toContain('does not show where it leads');
  });
  for (const [value, zh] of [
    ['https://acornfans.pages.dev/', '谁都能几分钟开一个网站'],
    ['https://medium.com/@acornfans/hello', '谁都能发'],
    ['https://docs.google.com/forms/d/1', '表单'],
  ] as const)
    test(`${value}: it is said that the host says nothing about who is behind it`, () => {
      const { because, action } = check({ value, kind: 'url', locale: 'zh' }, catalog);
      expect(action).toBe('cannot-tell');
      expect(because.join('')).toContain(zh);
    });
  for (const value of [
    'https://lanternfish-claim.pages.dev',
    'https://sites.google.com/view/lanternfish-login/home',
    'https://medium.com/@lanternfish-support',
  ])
    test(`a brand’s name in the tenant is an imitation: ${value}`, () => {
      expect(verdict(value).channels[0]?.imitates?.brand).toBe('lanternfish-wallet');
      expect(alarms(value)).toBe(true);
    });
});
