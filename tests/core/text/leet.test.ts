import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leetReadings } from '../../../src/core/text/leet.ts';

describe('a digit between letters is read as the letter that it stands for', () => {
  for (const [written, read] of [
    ['l0cked', 'locked'],
    ['s33d', 'seed'],
    ['acc0unt is bl0cked', 'account is blocked'],
    ['p@ssword', 'password'],
  ] as const)
    test(written, () => expect(leetReadings(written)).toEqual([read]));
  test('a 1 is an i or an l', () => expect(leetReadings('ver1fy')).toEqual(['verify', 'verlfy']));
});

describe('codes and numbers stay as they are', () => {
  for (const text of ['150ppm', 'b12', 'gate b07', 'order 44x71', 'room 4', 'plain words', ''])
    test(text, () => expect(leetReadings(text)).toEqual([]));
});

test('no reading is longer or shorter than the text', () =>
  fc.assert(
    fc.property(fc.string(), text => leetReadings(text).every(reading => reading.length === text.length)),
  ));
