/** Base58 with and without its checksum, as bytes or `undefined`: what does not decode is nobody's key or address. */
import { sha256 } from '@noble/hashes/sha2.js';
import { base58 } from '@scure/base';

const ALPHABET = new Set([...'123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz']);
const CHECKSUM = 4;

export const isBase58 = (text: string): boolean => {
  for (const letter of text) if (!ALPHABET.has(letter)) return false;
  return true;
};

export const base58Bytes = (text: string): Uint8Array | undefined =>
  isBase58(text) ? base58.decode(text) : undefined;

/** The payload with its version byte, where the last four bytes are the double SHA-256 of the rest. */
export function base58Checked(text: string): Uint8Array | undefined {
  const bytes = base58Bytes(text);
  if (!bytes || bytes.length <= CHECKSUM) return undefined;
  const payload = bytes.subarray(0, -CHECKSUM);
  const sum = sha256(sha256(payload));
  return bytes.subarray(-CHECKSUM).every((byte, i) => byte === sum[i]) ? payload : undefined;
}
