/** Links that are keys: what is hidden of them, and where that ends. */
import { describe, expect, test } from 'vitest';
import { findKeyLinks } from '../../../src/core/secrets/key-links.ts';

const hidden = (text: string): string[] =>
  findKeyLinks(text).map(({ span }) => text.slice(span.start, span.end));

describe('what stands behind the beginning is hidden', () => {
  for (const [text, found] of [
    ['otpauth://totp/Lamp?secret=JBSW', ['totp/Lamp?secret=JBSW']],
    ['see otpauth://totp/a now', ['totp/a']],
    ['<a href="otpauth://totp/a">', ['totp/a']],
    ["'otpauth://totp/a'", ['totp/a']],
    ['<otpauth://totp/a>', ['totp/a']],
    ['otpauth://totp/a<br>', ['totp/a']],
    ['otpauth-migration://offline?data=x otpauth://totp/b', ['totp/b', 'offline?data=x']],
    ['tg://login?token=a tg://login?token=b', ['token=a', 'token=b']],
  ] as const)
    test(text, () => expect(hidden(text)).toEqual(found));
});

test('nothing behind it is nothing to hide', () => {
  for (const text of ['otpauth://', 'otpauth:// please call us', 'otpauth://"x"', 'https://acorn.test/'])
    expect(hidden(text)).toEqual([]);
});
