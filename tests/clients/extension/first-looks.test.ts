/** The first looks in a page: cheap, blind to words, and wrong only on the side of asking. */
import { describe, expect, test } from 'vitest';
import { looksLikeHotline } from '../../../clients/extension/content/looks-like-hotline.ts';
import { looksSecret } from '../../../clients/extension/content/looks-secret.ts';
import { KEYS, LISTS, PHRASES, phraseOf } from '../../support/secrets.ts';

describe('what has the shape of a secret', () => {
  for (const [name, phrase] of Object.entries(PHRASES))
    test(`the phrase ${name}`, () => expect(looksSecret(phrase)).toBe(true));
  for (const [language, list] of Object.entries(LISTS))
    test(`a phrase in ${language}`, () =>
      expect(looksSecret(phraseOf(new Uint8Array(16).fill(7), list).join(' '))).toBe(true));
  for (const [kind, key] of Object.entries(KEYS))
    test(`a key: ${kind}`, () => expect(looksSecret(key)).toBe(true));
  test('eleven words of one: the last may be on its way', () =>
    expect(looksSecret(PHRASES[12].split(' ').slice(0, 11).join(' '))).toBe(true));
  test('a numbered list, a line each', () =>
    expect(
      looksSecret(
        PHRASES[12]
          .split(' ')
          .map((word, i) => `${i + 1}. ${word}`)
          .join('\n'),
      ),
    ).toBe(true));
});

describe('what has not', () => {
  for (const text of [
    'I would like to order a loaf of bread for the day after tomorrow, if that is no trouble to you.',
    '您好，我想问一下明天还有没有面包，谢谢。',
    '0x52908400098527886E0F7030069857D2E4169EE7',
    '4111 1111 1111 1111',
    'abandon abandon abandon',
    '',
  ])
    test(JSON.stringify(text), () => expect(looksSecret(text)).toBe(false));
  test('a novel', () => expect(looksSecret(`${PHRASES[24]} `.repeat(30))).toBe(false));
});

describe('what may advertise a hotline', () => {
  for (const text of [
    '官方客服电话 400-000-0000',
    '客服热线：４００００００００００',
    'Support: (020) 7946-0111',
    'HOTLINE 020 7946 0111',
  ])
    test(text, () => expect(looksLikeHotline(text)).toBe(true));
  for (const text of ['Support our choir', 'Call 020 7946 0111', '客服在线', 'support since 2019, room 12'])
    test(`not ${text}`, () => expect(looksLikeHotline(text)).toBe(false));
  test('64 KiB of anything is quick', () => {
    const start = performance.now();
    for (const piece of ['1 ', '1    ', 'a', '客服 ', '(', '+'])
      looksLikeHotline(piece.repeat(65_536 / piece.length));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
