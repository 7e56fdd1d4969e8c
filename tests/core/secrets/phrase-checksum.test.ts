import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasChecksum } from '../../../src/core/secrets/phrase-checksum.ts';
import { LISTS, PHRASES, phraseOf } from '../../support/secrets.ts';

const numbers = (phrase: string): number[] => phrase.split(' ').map(word => LISTS.english!.indexOf(word));

describe('the test vectors of BIP-39 have their checksum', () => {
  for (const [name, phrase] of Object.entries(PHRASES)) {
    test(name, () => expect(hasChecksum(numbers(phrase))).toBe(true));
  }
});

test('every phrase that the reference code makes has it, and one that it would not make has not', () => {
  const entropy = fc
    .constantFrom(16, 20, 24, 28, 32)
    .chain(length => fc.uint8Array({ minLength: length, maxLength: length }));
  fc.assert(
    fc.property(entropy, fc.nat(), (bytes, at) => {
      const whole = phraseOf(bytes, LISTS.english!).map(word => LISTS.english!.indexOf(word));
      expect(hasChecksum(whole)).toBe(true);
      // The lowest bit of the last word belongs to the checksum.
      expect(hasChecksum(whole.with(-1, whole.at(-1)! ^ 1))).toBe(false);
      expect(hasChecksum(whole.toSpliced(at % whole.length, 1))).toBe(false);
    }),
    { seed: 20_261_122, numRuns: 300 },
  );
});

test('a word that is on no list spoils it', () =>
  expect(hasChecksum([...numbers(PHRASES[12]).slice(1), -1])).toBe(false));
