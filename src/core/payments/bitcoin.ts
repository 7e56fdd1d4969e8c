/** Bitcoin addresses: base58check (1…, 3…) and bech32 or bech32m (bc1q…, bc1p…; BIP-173, BIP-350). */
import { bech32, bech32m } from '@scure/base';
import { base58Checked } from '../secrets/base58.ts';

/** CAIP-2 names a chain of this family by the first half of its genesis block's hash. */
const BITCOIN = 'bip122:000000000019d6689c085ae165831e93';
const VERSIONS = new Set([0x00, 0x05]);
const BYTES = 21;
/** Longest of BIP-173. */
const LONGEST = 90;

export function bitcoinAddress(token: string): string | undefined {
  if (isLegacy(token)) return `${BITCOIN}:${token}`;
  const lower = token.toLowerCase();
  return isWitness(token, lower) ? `${BITCOIN}:${lower}` : undefined;
}

function isLegacy(token: string): boolean {
  if (!/^[13]/.test(token) || token.length > 35) return false;
  const payload = base58Checked(token);
  return payload?.length === BYTES && VERSIONS.has(payload[0]!);
}

/** Version 0 carries the old checksum, later ones the new; mixed case is none (BIP-173). */
function isWitness(token: string, lower: string): boolean {
  if (!lower.startsWith('bc1') || token.length > LONGEST) return false;
  if (token !== lower && token !== token.toUpperCase()) return false;
  const old = bech32.decodeUnsafe(lower);
  if (old) return old.words[0] === 0;
  const version = bech32m.decodeUnsafe(lower)?.words[0];
  return version !== undefined && version > 0 && version <= 16;
}
