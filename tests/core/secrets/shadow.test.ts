import { describe, expect, test } from 'vitest';
import { shadowOf } from '../../../src/core/secrets/shadow.ts';
import { KEYS, PHRASES } from '../../support/secrets.ts';

describe('the shadow of a text', () => {
  test('is the text itself where it holds no secret', () => {
    const text = '请致电 020 7946 0321, code word "lamp"';
    expect(shadowOf(text).text).toBe(text);
  });
  test('is as long as the text, so that offsets stay true', () => {
    const text = `a ${PHRASES[12]} b ${KEYS.wif} c 4111 1111 1111 1111 d`;
    const { text: shadow, secrets } = shadowOf(text);
    expect(shadow).toHaveLength(text.length);
    expect(secrets.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([
      ['recovery-phrase', PHRASES[12]],
      ['private-key', KEYS.wif],
      ['card', '4111 1111 1111 1111'],
    ]);
    expect(shadow).toMatch(/^a █{8} +b x{51} c █{8} +1111 d$/);
  });
  test('shows neither how long the words are nor how many', () =>
    expect(new Set([PHRASES[12], PHRASES[24]].map(phrase => shadowOf(phrase).text.trim()))).toEqual(
      new Set(['████████']),
    ));
  test('leaves a link leading where it led', () =>
    expect(shadowOf(`https://${KEYS.wif}@evil.example/`).text).toBe(
      `https://${'x'.repeat(51)}@evil.example/`,
    ));
  test('surveys what is left: a blotted key is no address', () =>
    expect(shadowOf(`私钥 ${KEYS.hex}`).survey.digits).toEqual([]));
});
