import { describe, expect, test } from 'vitest';
import { check } from '../../../src/core/check.ts';
import type { Contact } from '../../../src/core/contact.ts';
import { catalog } from '../../support/catalogs.ts';

/** What is asked, then what headline, reasons and next step say. */
const ANSWERS: readonly (readonly [string, Contact, RegExp, RegExp, RegExp])[] = [
  [
    'an official number',
    { value: '95188' },
    /^This is an official channel of Alipay$/,
    /dial it yourself/,
    /^Type or dial/,
  ],
  [
    'an official link',
    { value: 'https://acornbank.example/' },
    /^This is an official channel of Acorn Bank$/,
    /read on 2026-11-21\)\.$/,
    /^Type or dial/,
  ],
  [
    'a proven sender',
    { value: 'hello', sender: 'care@acornbank.example', authenticated: true },
    /^This comes from an official channel of Acorn Bank$/,
    /read on 2026-11-21\)\.$/,
    /^Type or dial/,
  ],
  [
    'an official number that calls',
    { value: '95188', direction: 'incoming' },
    /caller id can be forged/,
    /does not prove that this is Alipay/,
    /^Hang up/,
  ],
  [
    'a sender that nobody proved',
    { value: 'hello', sender: 'care@acornbank.example' },
    /cannot tell/,
    /does not prove that this is Acorn Bank/,
    /^Hang up/,
  ],
  [
    'an official number that a person speaks of',
    { value: '95188 rang me' },
    /cannot tell/,
    /^95188 is a number that Alipay publishes.* can be forged/,
    /^To reach Alipay/,
  ],
  ['a menu key', { value: '95511转7' }, /cannot tell/, /but this menu key is not/, /^To reach Ping An Group/],
  [
    'an unlisted address at a brand’s own domain',
    { value: 'billing@acornbank.example' },
    /cannot tell/,
    /not an address that it publishes/,
    /^To reach Acorn Bank/,
  ],
  [
    'a host on no list',
    { value: 'https://evil.test/' },
    /cannot tell/,
    /none of our official lists/,
    /^If they go on/,
  ],
  [
    'an unlisted link behind an official one',
    { value: 'see https://acornbank.example/ or https://evil.test/' },
    /cannot tell/,
    /^https:\/\/evil\.test\/ is on none/,
    /^If they go on/,
  ],
  ['small talk', { value: 'See you at eight' }, /cannot tell/, /asks for no money/, /^If they go on/],
  [
    'small talk from an unlisted sender',
    { value: 'See you at eight', sender: 'a@evil.test' },
    /cannot tell/,
    /asks for no money/,
    /^If they go on/,
  ],
];

describe('each answer without an alarm says which it is', () => {
  for (const [what, contact, headline, because, nextStep] of ANSWERS) {
    test(what, () => {
      const verdict = check({ ...contact, locale: 'en' }, catalog);
      expect(verdict.headline).toMatch(headline);
      expect(verdict.because.join(' ')).toMatch(because);
      expect(verdict.nextStep).toMatch(nextStep);
    });
  }
  test('of a number that cannot be read it says so, and not that nothing was asked', () => {
    const { because } = check({ value: '4000 955 880 1', region: 'GB', locale: 'en' }, catalog);
    expect(because.join(' ')).toMatch(/could not be read/);
    expect(because.join(' ')).not.toMatch(/asks for no money/);
  });
  test('a link is not dialled, and a proven sender is not doubted', () => {
    expect(check({ value: 'https://acornbank.example/' }, catalog).because).toHaveLength(1);
    const proven = { value: 'hello', sender: 'care@acornbank.example', authenticated: true };
    expect(check(proven, catalog).because).toHaveLength(1);
  });
});
