/** TRON addresses: T and 33 characters in base58check. Most scams that ask for USDT name one. */
import { base58Checked } from '../secrets/base58.ts';

const TRON = 'tron:0x2b6653dc';
const VERSION = 0x41;
const BYTES = 21;

export function tronAddress(token: string): string | undefined {
  if (token.length !== 34 || token.charAt(0) !== 'T') return undefined;
  const payload = base58Checked(token);
  return payload?.length === BYTES && payload[0] === VERSION ? `${TRON}:${token}` : undefined;
}
