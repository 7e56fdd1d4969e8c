/** Addresses of Ethereum and its kin: 0x and 40 hex digits, whose capitals are a checksum (EIP-55). */
import { keccak_256 } from '@noble/hashes/sha3.js';

/** The same address holds on every such chain; CAIP-10 wants one, so it is the first. */
const ETHEREUM = 'eip155:1';
const SHAPE = /^0[xX][0-9a-fA-F]{40}$/;

export function evmAddress(token: string): string | undefined {
  if (!SHAPE.test(token)) return undefined;
  const digits = token.slice(2);
  const lower = digits.toLowerCase();
  const plain = digits === lower || digits === digits.toUpperCase();
  return plain || digits === capitalised(lower) ? `${ETHEREUM}:0x${lower}` : undefined;
}

/** A letter is a capital where the hash of the whole has 8 or more at its place. */
function capitalised(lower: string): string {
  const hash = keccak_256(Uint8Array.from(lower, letter => letter.charCodeAt(0)));
  return Array.from(lower, (letter, i) => {
    const nibble = (hash[i >> 1]! >> (i % 2 === 0 ? 4 : 0)) & 15;
    return nibble >= 8 ? letter.toUpperCase() : letter;
  }).join('');
}
