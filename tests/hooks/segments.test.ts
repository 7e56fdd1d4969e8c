/** How many messages a text is sent as: 160 septets or 70 UCS-2 units alone, 153 or 67 joined. */
import { describe, expect, test } from 'vitest';
import { sizeOf } from '../../src/adapters/hooks/sms/segments.ts';

const CASES: readonly (readonly [string, string, 'gsm-7' | 'ucs-2', number])[] = [
  ['nothing', '', 'gsm-7', 1],
  ['160 letters', 'a'.repeat(160), 'gsm-7', 1],
  ['161 letters', 'a'.repeat(161), 'gsm-7', 2],
  ['306 letters', 'a'.repeat(306), 'gsm-7', 2],
  ['307 letters', 'a'.repeat(307), 'gsm-7', 3],
  ['letters of Europe that the alphabet has', 'èéùìòÇØøÅåÄÖÑÜ§¿äöñüàΔΦΓΛΩΠΨΣΘΞ£¥¤', 'gsm-7', 1],
  ['80 signs of the extension table', '€'.repeat(80), 'gsm-7', 1],
  ['81 signs of the extension table', '['.repeat(81), 'gsm-7', 2],
  // 76 escapes fill 152 of 153 septets, and the 77th begins the next.
  ['an escape that would be cut in two', '~'.repeat(153), 'gsm-7', 3],
  ['70 Han characters', '停'.repeat(70), 'ucs-2', 1],
  ['71 Han characters', '停'.repeat(71), 'ucs-2', 2],
  ['134 Han characters', '停'.repeat(134), 'ucs-2', 2],
  ['135 Han characters', '停'.repeat(135), 'ucs-2', 3],
  ['one letter that the alphabet lacks among 70', `${'a'.repeat(69)}ç`, 'ucs-2', 1],
  ['the same among 71', `${'a'.repeat(70)}“`, 'ucs-2', 2],
  ['35 emoji of two units', '😀'.repeat(35), 'ucs-2', 1],
  ['a pair that would be cut in two', `${'a'.repeat(66)}😀${'a'.repeat(66)}停`, 'ucs-2', 3],
];

describe('a text message', () => {
  for (const [name, text, encoding, segments] of CASES)
    test(`${name}: ${segments} of ${encoding}`, () => expect(sizeOf(text)).toEqual({ encoding, segments }));
});
