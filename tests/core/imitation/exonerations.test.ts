import { describe, expect, test } from 'vitest';
import { check } from '../../../src/core/check.ts';
import { catalog } from '../../support/catalogs.ts';

const imitation = (value: string) => check({ value, kind: 'url' }, catalog).channels[0]?.imitates;

describe('a host that resembles a name, and does not imitate it', () => {
  for (const [reason, ...hosts] of [
    ['first-letter', 'manternfish.com', 'my-finance.com', 'lender.com'],
    ['short-name', 'xicbcx.com', 'gazelles.org'],
    ['part-of-a-word', 'quiet-revolution.com', 'shebaozixun.com', 'trezory-brno.cz'],
    ['common-word-inside', 'subledger.io', 'distributedledger.net', 'krakenfishing.org'],
    ['common-word-in-plural', 'ledgers.org', 'phantoms.net'],
    ['name-of-another', 'citibank.com', 'paypay.io'],
    ['across a hyphen only', 'phone-penguin.com', 'claim-token.org'],
  ] as const)
    for (const host of hosts) test(`${reason}: ${host}`, () => expect(imitation(host)).toBeUndefined());
});

describe('a host that wears a name, and may be honest: it is said, and raises no alarm', () => {
  for (const [excuse, host] of [
    ['vetted-suffix', 'acorn-bank.co.jp'],
    ['may-be-its-own', 'acorn-bank-careers.com'],
    ['common-word', 'kraken.name'],
    ['open-source-project', 'lanternfish-sdk.github.io'],
    ['open-source-project', 'https://github.com/somebody/lanternfish'],
    ['company-workspace', 'acorn-bank-my.sharepoint.com'],
    ['delivery-network', 'www.lanternfish.example.edgekey.net'],
  ] as const)
    test(`${excuse}: ${host}`, () => {
      if (host.includes('somebody')) return expect(imitation(host)).toBeUndefined();
      expect(imitation(host)?.excuse).toBe(excuse);
      return expect(check({ value: host, kind: 'url' }, catalog).action).toBe('cannot-tell');
    });
});

describe('no excuse holds', () => {
  for (const [why, host] of [
    ['where the name is spelt with letters that pass for Latin ones', 'https://kr\u0430ken.name'],
    ['where a word asks for something', 'acorn-bank-login.com'],
    ['where a project misspells what it is for', 'lanternfsh-sdk.github.io'],
    ['under a suffix bought for a week', 'kraken.example'],
    ['where somebody breaks the word', 'kra-ken.com'],
  ] as const)
    test(`${why}: ${host}`, () => {
      expect(imitation(host)).toBeDefined();
      expect(imitation(host)?.excuse).toBeUndefined();
    });
});

describe('games with dots, hyphens and parts', () => {
  for (const [way, host] of [
    ['brand-as-subdomain', 'lanternfish.example-login.test'],
    ['brand-as-subdomain', 'lanternfish-example.test'],
    ['brand-as-subdomain', '1token-im.com'],
    ['brand-as-subdomain', 'abchina-com.top'],
    ['brand-as-subdomain', 'okx.com.quiet-harbour.test'],
    ['other-suffix', 'lantern-fish.test'],
    ['other-suffix', 'tokenim.top'],
    ['other-suffix', 'ledger-nano.top'],
    ['other-suffix', 'ledgernano.top'],
    ['swapped-parts', 'pocket-token.top'],
    ['brand-in-tenant', 'lanternfish-reviews.vercel.app'],
    ['brand-in-name', 'lanternfish-lanternfish.test'],
    ['brand-with-lure', '灯鱼钱包官网.com'],
    ['other-suffix', 'zhifubao.top'],
  ] as const)
    test(`${way}: ${host}`, () => expect(imitation(host)?.way).toBe(way));
});
