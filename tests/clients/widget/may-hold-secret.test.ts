/** The look that everything gets before it is shown or sent: it lets nothing pass that the recogniser would hide. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayHoldSecret } from '../../../clients/widget/may-hold-secret.ts';
import { hasRest, opensSomething } from '../../../clients/widget/secret-kinds.ts';
import { shadowOf } from '../../../src/core/secrets/shadow.ts';
import { KEYS, LISTS, PHRASES, phraseOf, SHARES } from '../../support/secrets.ts';

const separators = fc.constantFrom(' ', '  ', '\n', '\t', ', ', '，', '、', ' / ', '-', '+', '%20', '\n1. ');
const phrases = fc
  .tuple(
    fc.constantFrom(...Object.values(LISTS)),
    fc
      .constantFrom(16, 20, 24, 28, 32)
      .chain(length => fc.uint8Array({ minLength: length, maxLength: length })),
    separators,
  )
  .map(([list, entropy, separator]) => phraseOf(entropy, list).join(separator));
const numbers = fc.constantFrom(
  '4111 1111 1111 1111',
  '4111111111111111',
  '5555-5555-5555-4444',
  '3782 822463 10005',
  '6200000000000005',
  '3530111333300000',
  '身份证号11010519491231002X',
);
const bytes = Array.from({ length: 64 }, (_, i) => (i * 37) % 256);
const keys = fc.constantFrom(
  ...Object.values(KEYS),
  ...Object.values(SHARES),
  `0x${KEYS.hex}`,
  JSON.stringify(bytes),
  bytes.join(', ').replace(/^/, '[').concat(']'),
  JSON.stringify({
    crypto: { cipher: 'aes-128-ctr', ciphertext: 'ab12', kdf: 'scrypt', mac: 'cd34' },
    version: 3,
  }),
  `-----BEGIN PRIVATE KEY-----\n${'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo'.repeat(2)}\n-----END PRIVATE KEY-----`,
  'otpauth://totp/lanternfish?secret=JBSWY3DPEHPK3PXP',
  'tg://login?token=AQIDBAUGBwgJCgsMDQ4P',
);
const around = fc.array(fc.oneof(fc.lorem(), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 3 });
const texts = fc
  .tuple(around, fc.oneof(phrases, keys, numbers), around)
  .map(([before, secret, after]) => [...before, secret, ...after].join(' '));

const hidden = (text: string) =>
  shadowOf(text)
    .secrets.map(({ kind }) => kind)
    .filter(kind => kind !== 'one-time-code');

describe('before anything is shown or sent', () => {
  test('whatever the recogniser hides is looked at, one-time codes excepted', () => {
    let hits = 0;
    fc.assert(
      fc.property(texts, text => {
        if (hidden(text).length === 0) return;
        hits++;
        expect(mayHoldSecret(text)).toBe(true);
      }),
      { seed: 20_261_122, numRuns: 2_000 },
    );
    expect(hits).toBeGreaterThan(1_000);
  });
  for (const text of [
    '95188',
    'https://token.im/download?channel=app',
    'Your code is 482913. Do not share it.',
    '您好，我是平台客服，请把助记词发给我，我帮您解冻。',
    'Hello, this is support. Call +44 20 7946 0719 or write to help@acorn-bank.example now.',
    'Pay to bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
  ])
    test(`ordinary text is not held up: ${text}`, () => expect(mayHoldSecret(text)).toBe(false));
  test('64 KB of anything cost little', () => {
    for (const unit of ['1', 'a', '[', '1,', 'word ', '字 ', 'ー', '{"ciphertext"'])
      expect(mayHoldSecret(unit.repeat(65_536 / unit.length))).toBeTypeOf('boolean');
  });
});

describe('what is held back from the server', () => {
  test('is what opens a wallet or an account, not a card or a code', () => {
    expect(opensSomething(['card', 'recovery-phrase'])).toBe(true);
    expect(opensSomething(['card', 'identity-number', 'one-time-code'])).toBe(false);
  });
  test('leaves something to check, or nothing', () => {
    expect(hasRest(shadowOf(PHRASES[12]).text)).toBe(false);
    expect(hasRest(shadowOf(`seed: ${KEYS.wif}`).text)).toBe(false);
    expect(hasRest(shadowOf(`Log in at https://support.example/ with: ${PHRASES[12]}`).text)).toBe(true);
  });
});
