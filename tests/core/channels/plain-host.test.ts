import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLink } from '../../../src/core/channels/link.ts';
import { isPlainHost, plainPlace } from '../../../src/core/channels/plain-host.ts';

describe('a plain host', () => {
  for (const host of ['acorn-bank.example', 'a.b.c.example', '4417.example', 'x1.co.uk'])
    test(`is ${host}`, () => expect(isPlainHost(host)).toBe(true));

  for (const [what, written] of [
    ['a name without a dot', 'acornbank'],
    ['capitals', 'Acornbank.example'],
    ['a path', 'acornbank.example/login'],
    ['a port', 'acornbank.example:8080'],
    ['punycode', 'xn--acrnbank-4cf.example'],
    ['punycode further in', 'a.xn--p1ai'],
    ['a dot too many', 'acornbank..example'],
    ['a dot at the end', 'acornbank.example.'],
    ['a dot in front', '.acornbank.example'],
    ['a hyphen in front of a label', 'a.-bank.example'],
    ['a hyphen behind a label', 'acorn-.example'],
    ['an address of IPv4', '198.51.100.7'],
    ['an address of IPv4 in hex', 'a.0x7f'],
    ['a label of 64 letters', `${'a'.repeat(64)}.example`],
    ['254 letters', `${'abcdefg.'.repeat(31)}abcdef`],
    ['letters of another script', 'аcornbank.example'],
    ['nothing', ''],
  ] as const)
    test(`has not ${what}`, () => expect(isPlainHost(written)).toBe(false));

  const letter = fc.constantFrom(...'abxn-019._%:/@AЯ。'.split(''), '.example', '.co.uk', '.0x1f');
  test('reads the same as an address of it, which goes through a browser’s own reading', () =>
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 24 }), letters => {
        const host = letters.join('');
        if (isPlainHost(host)) expect(readLink(host)).toEqual(readLink(`https://${host}:443/`));
      }),
      { numRuns: 5_000 },
    ));
});

describe('a plain link', () => {
  for (const [link, host, path] of [
    ['https://acorn-bank.example', 'acorn-bank.example', ''],
    ['http://acorn-bank.example/', 'acorn-bank.example', ''],
    ['acorn-bank.example/Pay/a-7_b.html', 'acorn-bank.example', '/Pay/a-7_b.html'],
    ['https://acorn-bank.example/pay/?id=7&x=%2e#top', 'acorn-bank.example', '/pay'],
    ['https://acorn-bank.example?id=7', 'acorn-bank.example', ''],
  ] as const)
    test(`is ${link}`, () => expect(plainPlace(link)).toEqual({ host, path }));

  for (const [what, written] of [
    ['a port', 'https://acorn-bank.example:8080/pay'],
    ['a name in front', 'https://a@acorn-bank.example/pay'],
    ['capitals in its host', 'https://Acorn-bank.example/pay'],
    ['steps back', 'https://acorn-bank.example/a/../b'],
    ['a dot of its own', 'https://acorn-bank.example/./b'],
    ['a backslash', 'https://acorn-bank.example/a\\b'],
    ['a link in its query', 'acorn-bank.example/?to=https://b.example'],
    ['another scheme', 'ftp://acorn-bank.example/a'],
  ] as const)
    test(`has not ${what}`, () => expect(plainPlace(written)).toBeUndefined());

  const piece = fc.constantFrom(...'aA7-_./?#&=%@:~\\é '.split(''), 'xn--', '../', '%2e', 'https://');
  test('reads the same with the port that it has anyway, which goes through a browser’s own reading', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('https://', 'http://', ''),
        fc.array(piece, { maxLength: 16 }),
        (scheme, rest) => {
          const [host, path] = ['acorn.example', rest.join('')];
          const port = scheme === 'http://' ? ':80' : ':443';
          if (plainPlace(scheme + host + path)?.host !== host) return;
          expect(readLink(scheme + host + path)).toEqual(
            readLink(`${scheme || 'https://'}${host}${port}${path}`),
          );
        },
      ),
      { numRuns: 5_000 },
    ));
});
