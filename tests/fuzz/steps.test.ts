/** Cost grows with the text and no faster, whatever the text is made of: counted in steps, so that a busy machine changes nothing. */
// Before all that is counted.
import '../support/steps.ts';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/check.ts';
import { hasHan } from '../../src/core/text/letters.ts';
import { catalog } from '../support/catalogs.ts';
import { KEYS, PHRASES } from '../support/secrets.ts';
import { stepsOf } from '../support/steps.ts';
import { text } from './grammar.ts';
import { seeded } from './random.ts';

const SHORT = 4_096;
const TIMES = 4;
/** Sorting and halving add a logarithm; twice the cost of a letter would be the square. */
const MOST_GROWTH = 1.5;
const SEED = 20_261_122;
const PIECES = Number(process.env.FUZZ_PIECES ?? 4);

const stepsFor = (piece: string, length: number): number => {
  const value = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  return stepsOf(() => check({ value, kind: 'text' }, catalog));
};

function grows(piece: string): void {
  const [short, long] = [stepsFor(piece, SHORT), stepsFor(piece, SHORT * TIMES)];
  expect(short).toBeGreaterThan(SHORT / 100);
  expect(long / short / TIMES).toBeLessThan(MOST_GROWTH);
}

/** The usual ways to make a scanner look at the same letters again and again. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one letter': 'a',
  digits: '1',
  'digits with spaces': '1 ',
  'open brackets': '([{',
  dots: 'a.',
  'at signs': 'a@',
  schemes: 'http://',
  'links without an end': 'http://a.b/',
  'e-mail addresses': 'a@b.co ',
  'phone numbers': '+44 20 7946 0710 ',
  'words of the lexicon': '助记词客服转账',
  'requests and denials': 'do not send me your seed phrase, ',
  'marks on one letter': '\u0301',
  'invisible characters': 'a\u200b',
  'lone surrogates': '\ud800',
  'percent signs': '%25',
  'a phrase': `${PHRASES[12]} `,
  'words of a phrase and links': 'ozone acid.cash drill zone.example ',
  keys: `${KEYS.wif} `,
  'markdown links': '[a](http://b.co)',
  'an emoji family': '👨‍👩‍👧‍👦',
  'one Han character': '助',
  'asks without a full stop': '把助记词发给客服',
  prohibitions: '请勿把助记词发给客服，',
  'clauses that carry on': '不要，或，',
  'names of a brand and its support': '橡果银行客服',
  'plus signs': '+',
  'look-alike links': 'https://lanternfish-x.test ',
  accounts: 'telegram @acorn_help ',
};

describe(`${TIMES} times the text takes at most ${TIMES * MOST_GROWTH} times the steps`, {
  timeout: 120_000,
}, () => {
  // Everything that is made on the first call is made.
  check({ value: 'warm up +44 20 7946 0710 https://a.example', kind: 'text' }, catalog);
  for (const [what, piece] of Object.entries(HOSTILE)) test(what, () => grows(piece));
  test(`${PIECES} pieces of seed ${SEED}`, () => {
    const random = seeded(SEED);
    for (let i = 0; i < PIECES; i++) grows(`${text(random).slice(0, 500)} `);
  });
});

test('a reader that looks at each letter again and again would be seen', () => {
  const again = (length: number) =>
    stepsOf(() => {
      for (let i = 0; i < length; i++) hasHan('a'.repeat(length));
    });
  expect(again(256 * TIMES) / again(256) / TIMES).toBeGreaterThan(MOST_GROWTH * 2);
});
