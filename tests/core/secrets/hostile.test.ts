/** 64 KB that look like secrets all along: no reader may look at any part of them again and again. */
import { describe, expect, test } from 'vitest';
import { findPayments } from '../../../src/core/payments/find-payments.ts';
import { shadowOf } from '../../../src/core/secrets/shadow.ts';
import { LISTS, PHRASES } from '../../support/secrets.ts';

const LENGTH = 65_536;
const filled = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
const words = (list: string, from: number, count: number): string =>
  LISTS[list]!.slice(from, from + count).join(' ');

const TEXTS: Readonly<Record<string, string>> = {
  'words of the list': filled(`${words('english', 0, 2_048)} `),
  'phrases one after the other': filled(`${PHRASES[12]}. is `),
  'phrases and mistyped words': filled(`${words('english', 700, 11)} qqqqqq `),
  'words for a phrase': filled('seed phrase key '),
  'lone characters': filled('的 '),
  'lone characters, twelve at a time': filled(`${words('chineseSimplified', 0, 12)}：`),
  Hangul: filled(`${words('korean', 0, 500).normalize('NFC')} `),
  hex: filled('0c28fca386c7a227600b2fe50b7cae11'),
  'hex, 64 at a time': filled('0c28fca386c7a227600b2fe50b7cae11ec86d3bf1fbe471be89827e19d72aa1d '),
  base58: filled('TJRabPrwbZy45sbavfcjinPJC18kjpRTv9'),
  'base58, 34 at a time': filled('TJRabPrwbZy45sbavfcjinPJC18kjpRTv9 '),
  'base58, 52 at a time': filled('KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98618 '),
  bech32: filled('bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5 '),
  'mixed capitals': filled('0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD '),
  digits: filled('4'),
  cards: filled('4111 1111 1111 1112 '),
  codes: filled('code 482913 '),
  'beginnings of keystores': filled('{"ciphertext"'),
  braces: filled('{'),
  'numbers of a key file': filled('[1,1,'),
  'beginnings of PEM keys': filled('-----BEGIN '),
  'beginnings of Pix codes': filled('0002016304'),
  'at signs': filled('a@ybl.'),
};

describe('64 KB are read in a blink', () => {
  for (const [what, text] of Object.entries(TEXTS)) {
    test(what, () => {
      const start = process.cpuUsage();
      findPayments(shadowOf(text));
      // 1 to 30 ms; a quadratic reader took 300 and more. Time of our own, not of whoever else uses the machine.
      expect(process.cpuUsage(start).user / 1_000).toBeLessThan(500);
    });
  }
});
