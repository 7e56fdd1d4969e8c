/** A stranger's text on a terminal or a page: on one line, moving nothing, and otherwise as it was. */
import { describe, expect, test } from 'vitest';
import { printable } from '../../../src/core/language/printable.ts';

const COMMANDS = Array.from({ length: 0x10000 }, (_, code) => code).filter(code =>
  /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u.test(String.fromCharCode(code)),
);

describe('a space stands for', () => {
  test('every control, everything that turns the reading direction, every end of a line', () => {
    expect(COMMANDS.length).toBeGreaterThan(70);
    expect(COMMANDS.filter(code => printable(`a${String.fromCharCode(code)}b`) !== 'a b')).toEqual([]);
  });
});

describe('as it was stays', () => {
  for (const text of [
    '',
    'plain',
    '官方客服 95188',
    '👨‍👩‍👧',
    'é\u0301',
    '\u00a0\u00ad\u2027\u202f\u2065\u206a',
    '\ud800',
  ])
    test(JSON.stringify(text), () => expect(printable(text)).toBe(text));
  test('what stands beside a control', () => expect(printable('前\u001b[2J后👍\n')).toBe('前 [2J后👍 '));
  test('nothing else of the first plane is taken', () => {
    const taken = Array.from({ length: 0x10000 }, (_, code) => code).filter(
      code => !COMMANDS.includes(code) && printable(String.fromCharCode(code)) === ' ' && code !== 32,
    );
    expect(taken).toEqual([]);
  });
});
