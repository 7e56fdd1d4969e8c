import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLink } from '../../../src/core/channels/link.ts';
import { isPlainHost } from '../../../src/core/channels/plain-host.ts';

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
        if (isPlainHost(host)) expect(readLink(host)).toEqual(readLink(`https://${host}/`));
      }),
      { numRuns: 5_000 },
    ));
});
