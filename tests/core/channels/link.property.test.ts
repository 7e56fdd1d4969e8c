import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLink } from '../../../src/core/channels/link.ts';

/** Whatever a browser reads as a web address, on any spelling of it: we must name the same host, or none. */
const browserHost = (written: string): string | undefined => {
  const url = URL.parse(written.trim());
  if (!url || !['http:', 'https:'].includes(url.protocol)) return undefined;
  return url.hostname.replace(/\.$/, '') || undefined;
};

const piece = fc.constantFrom(
  ...[
    'acornbank',
    'example',
    'evil',
    '.',
    '..',
    '@',
    ':',
    '/',
    '\\',
    '//',
    '#',
    '?',
    '%2e',
    '%41',
    '%00',
    '[',
    ']',
    '::1',
    ' ',
    '\t',
    '\n',
  ],
  ...[
    '。',
    '．',
    '｡',
    'ａ',
    '\u0430',
    '\u200b',
    '\u00ad',
    'xn--',
    'xn--80ak6aa92e',
    '-',
    '_',
    '0x7f',
    '127',
    '1',
    '0177',
    '8080',
    '99999',
    '&',
    '"',
    "'",
    '<',
    '|',
    '^',
    '{',
  ],
);
const address = fc
  .tuple(
    fc.constantFrom('http://', 'https://', 'HTTP:', 'https:/', 'http:///', 'https:\\\\'),
    fc.array(piece, { minLength: 1, maxLength: 9 }),
  )
  .map(([scheme, pieces]) => scheme + pieces.join(''));

describe('the host is the one that a browser opens', () => {
  test('for any address with a scheme', () => {
    fc.assert(
      fc.property(address, written => {
        // What analysts write so that nobody clicks; no browser opens it, and we mean what they mean.
        fc.pre(!written.includes('[.]'));
        expect(readLink(written)?.host).toBe(browserHost(written));
      }),
      { seed: 20_261_122, numRuns: 20_000 },
    );
  });
  test('for any address without one, as if https stood before it', () => {
    const bare = fc
      .array(piece, { minLength: 1, maxLength: 7 })
      .map(pieces => `acornbank.example${pieces.join('')}`);
    fc.assert(
      fc.property(bare, written => {
        fc.pre(!written.includes('[.]'));
        const host = readLink(written)?.host;
        if (host !== undefined) expect(host).toBe(browserHost(`https://${written.trim()}`));
      }),
      { seed: 20_261_122, numRuns: 10_000 },
    );
  });
});
