/** The checksum of BIP-39: the last 1 bit in 33 is the beginning of the SHA-256 of the rest. One random phrase in 16 has it too. */
import { sha256 } from '@noble/hashes/sha2.js';

export const PHRASE_LENGTHS: ReadonlySet<number> = new Set([12, 15, 18, 21, 24]);
const BITS_PER_WORD = 11;

/** True where the numbers of the words, 0 to 2,047 each, are a whole phrase. */
export function hasChecksum(numbers: readonly number[]): boolean {
  if (!PHRASE_LENGTHS.has(numbers.length) || numbers.some(number => number < 0)) return false;
  const checksumBits = numbers.length / 3;
  const entropy = new Uint8Array((numbers.length * BITS_PER_WORD - checksumBits) / 8);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const number of numbers) {
    held = (held << BITS_PER_WORD) | number;
    bits += BITS_PER_WORD;
    while (bits >= 8 && at < entropy.length) {
      bits -= 8;
      entropy[at++] = held >> bits;
      held &= (1 << bits) - 1;
    }
  }
  return sha256(entropy)[0]! >> (8 - checksumBits) === held;
}
