import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { undotted } from '../../../src/core/text/dotted.ts';

describe('dots that break words up are taken out in a reading of its own', () => {
  for (const [written, read] of [
    ['your a.ccount is lock.ed', 'your account is locked'],
    ['verif.y it her.e, it end.s today.', 'verify it here, it ends today.'],
    ['pass.word toda.y, co.de', 'password today, code'],
  ] as const)
    test(written, () => expect(undotted(written)?.text).toBe(read));
});

describe('where one dot is a missing space, a host or an abbreviation, nothing is read anew', () => {
  for (const text of [
    'all is done.ok',
    'see acornbank.example and lanternfish.example',
    'at 9 a.m. or 10 p.m., e.g. on monday',
    'https://a.example/b.c and https://b.example/c.d',
    'write to k.moss@acornbank.example or j.moss@acornbank.example',
    'version 3.5 or 4.0',
    '',
  ])
    test(text, () => expect(undotted(text)).toBeUndefined());
});

test('every letter of the reading lies where it was written', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom('verif.y', 'lock.ed', 'a', ' ', '.', 'x.y', '7')), pieces => {
      const text = pieces.join(' ');
      const reading = undotted(text);
      return !reading || [...reading.text].every((letter, i) => text.charAt(reading.at(i)) === letter);
    }),
  ));

test('64 KB of dots and letters take no longer than a walk', () => {
  const text = 'a.bc '.repeat(13_000);
  expect(undotted(text)?.text.length).toBe(text.length - 13_000);
});
