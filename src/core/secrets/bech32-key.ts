/** Secret keys in bech32, which say what they are and carry a checksum: Nostr's nsec1… (NIP-19), age's AGE-SECRET-KEY-1…. */
import { bech32 } from '@scure/base';

const NAMES = ['nsec', 'age-secret-key-'];
/** Five bits each, of 32 bytes. */
const WORDS = 52;

/** All in one case, as BIP-173 has it. */
export function isBech32Key(token: string): boolean {
  const lower = token.toLowerCase();
  const name = NAMES.find(one => lower.startsWith(`${one}1`));
  if (name === undefined || (token !== lower && token !== token.toUpperCase())) return false;
  const decoded = bech32.decodeUnsafe(lower);
  return decoded?.prefix === name && decoded.words.length === WORDS;
}
