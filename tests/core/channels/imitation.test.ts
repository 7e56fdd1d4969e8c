import { describe, expect, test } from 'vitest';
import type { ImitationWay } from '../../../src/core/channels/channel.ts';
import { imitationOf } from '../../../src/core/channels/imitation.ts';
import { readChannel } from '../../../src/core/channels/read-channel.ts';
import { catalog } from '../../support/catalogs.ts';

const imitation = (value: string) =>
  imitationOf(
    readChannel(value, 'auto', 'subject', { region: 'GB', assumed: 'GB', numbering: catalog.numbering })!,
    catalog.brands,
  );

function imitates(way: ImitationWay, ...values: string[]): void {
  for (const value of values) {
    test(value, () =>
      expect(imitation(value)).toEqual({ brand: 'lanternfish-wallet', way, of: 'lanternfish.example' }),
    );
  }
}

describe('homograph: it reads as the official domain', () => {
  imitates('homograph', 'https://l\u0430nternfish.example/', 'https://lantemfish.example/a');
  imitates(
    'homograph',
    'https://lanternflsh.example',
    'https://www.lanternf1sh.example',
    'help@lantemfish.example',
  );
});

describe('brand-as-subdomain: the official domain stands in front of a foreign one', () => {
  imitates('brand-as-subdomain', 'https://lanternfish.example.wallet-check.test/');
  imitates(
    'brand-as-subdomain',
    'https://www.lanternfish.example.a.evil.test',
    'help@lanternfish.example.evil.test',
  );
  imitates('brand-as-subdomain', 'https://l\u0430nternfish.example.evil.test');
});

describe('other-suffix: the name alone, under another suffix', () => {
  imitates(
    'other-suffix',
    'https://lanternfish.test',
    'https://lanternfish.com',
    'https://lanternfish-wallet.com',
  );
  imitates(
    'other-suffix',
    'https://lantern-fish.com',
    'https://lanternfish.github.io',
    'https://灯鱼钱包.com',
  );
});

describe('brand-with-lure: the name with a word that makes it look official', () => {
  imitates('brand-with-lure', 'https://lanternfish-support.com', 'https://support-lanternfish.com');
  imitates(
    'brand-with-lure',
    'https://lanternfishlogin.com',
    'https://lanternfish-cn.com',
    'https://lanternfish-3s.com',
  );
  imitates('brand-with-lure', 'https://lanternfish-walletapp.com', 'https://lanternfish-help.evil.test');
  imitates('brand-with-lure', 'help@lanternfish-help.example', 'https://1anternfish-login.com');
});

describe('brand-in-name: the name among other words', () => {
  imitates('brand-in-name', 'https://lanternfish-reviews.com', 'https://lanternfishfans.org');
  imitates('brand-in-name', 'https://lanternfish.evil.test', 'https://lanternfish-aquarium.evil.test');
});

describe('one-edit: one slip of the finger away', () => {
  imitates('one-edit', 'https://lantternfish.com', 'https://lanternfsh.test', 'https://lanternfihs.com');
  imitates('one-edit', 'https://lanternfesh.com', 'https://lanternfush-login.com');
});

describe('a short name is looked for as a word of its own only', () => {
  test('icbc stands in icbc-login', () =>
    expect(imitation('https://icbc-login.test')).toMatchObject({ brand: 'icbc', way: 'brand-with-lure' }));
  for (const value of [
    'https://xicbcx.test',
    'https://envenmore.test',
    'https://icbd.test',
    'https://vemno.test',
  ])
    test(`not in ${value}`, () => expect(imitation(value)).toBeUndefined());
});

describe('names that have nothing to do with a brand', () => {
  for (const value of [
    'https://lantern.com',
    'https://manternfish.com',
    'https://lanternishf.com',
    'https://fish.test',
    'https://anglerfish.org',
    'https://acorn.com',
    'https://bankacorn.com',
    'https://token-ring.org',
    'https://evil.test/lanternfish',
    'https://evil.test/lanternfish.example/login',
    'https://evil.test/?to=lanternfish.example',
    'lanternfish@evil.test',
    'http://10.0.0.1/lanternfish',
    'https://灯.com',
  ]) {
    test(value, () => expect(imitation(value)).toBeUndefined());
  }
  for (const value of ['https://lanternfish.example/', 'https://www.lanternfish.example/a']) {
    test(`the official domain is no homograph of itself: ${value}`, () =>
      expect(imitation(value)?.way).not.toBe('homograph'));
  }
  test('a phone, an account or an app wears no host name', () => {
    for (const value of ['020 7946 0321', 'telegram:lanternfish', 'android-app:lanternfish.wallet'])
      expect(imitation(value)).toBeUndefined();
  });
});
