/** Private keys: 64 hex digits (EVM, TRON, Bitcoin), WIF (base58check), Stellar's seeds, Solana's base58 and its array of 64 numbers. */
import type { Piece } from '../survey/survey.ts';
import { base58Bytes, base58Checked } from './base58.ts';
import { cueBeside } from './cues.ts';
import { type Certainty, type Secret, secretAt } from './secret.ts';
import { isStellarSeed } from './stellar-seed.ts';

const HEX = /^(0x|0X)?[0-9a-fA-F]{64}$/;
/** A key is below the order of secp256k1, and not zero. */
const ORDER = 'fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141';
/** Version byte of a WIF key of Bitcoin, of its test network, Litecoin, Dogecoin and Dash; 32 bytes follow, and a mark for a compressed one. */
const WIF_VERSIONS = new Set([0x80, 0xef, 0xb0, 0x9e, 0xcc]);
const WIF_LENGTHS = new Set([33, 34]);
/** What those versions begin with. */
const WIF_START = /^[5KL9c6TQ7X]/;
const SOLANA_BYTES = 64;

/** Transaction hashes and signatures have the same form: a word beside it decides, and without one it is possible. */
export function privateKeyIn(text: string, { start, end }: Piece): Secret | undefined {
  const token = text.slice(start, end);
  if (isWif(token) || isStellarSeed(token)) return secretAt('private-key', start, end);
  if (!isHexKey(token) && !isSolanaKey(token)) return undefined;
  const cue = cueBeside(text, start, end);
  if (cue === 'ledger') return undefined;
  const certainty: Certainty = cue === 'key' ? 'certain' : 'possible';
  return secretAt('private-key', start, end, certainty);
}

function isHexKey(token: string): boolean {
  if (!HEX.test(token)) return false;
  const digits = token.slice(-64).toLowerCase();
  return digits < ORDER && digits !== '0'.repeat(64);
}

function isWif(token: string): boolean {
  if (token.length < 51 || token.length > 52 || !WIF_START.test(token)) return false;
  const payload = base58Checked(token);
  return payload !== undefined && WIF_VERSIONS.has(payload[0]!) && WIF_LENGTHS.has(payload.length);
}

const isSolanaKey = (token: string): boolean =>
  (token.length === 87 || token.length === 88) && base58Bytes(token)?.length === SOLANA_BYTES;

/** `[12,240,…]`: the file that Solana's command line keeps a key in. */
export function keyArrays(text: string): Secret[] {
  const found: Secret[] = [];
  for (let at = text.indexOf('['); at >= 0; ) {
    const { end, count } = bytesFrom(text, at + 1);
    if (count === SOLANA_BYTES && text.charAt(end) === ']')
      found.push(secretAt('private-key', at, end + 1, 'if-alone'));
    at = text.indexOf('[', Math.max(end, at + 1));
  }
  return found;
}

/** How many numbers from 0 to 255 stand there, with commas between them. No two parts are read twice. */
function bytesFrom(text: string, from: number): { end: number; count: number } {
  let i = from;
  for (let count = 0; ; ) {
    while (text.charAt(i) === ' ' || text.charAt(i) === '\n') i++;
    const digits = digitsAt(text, i);
    if (digits === '' || Number(digits) > 255) return { end: i, count };
    i += digits.length;
    count++;
    while (text.charAt(i) === ' ' || text.charAt(i) === '\n') i++;
    if (text.charAt(i) !== ',' || count > SOLANA_BYTES) return { end: i, count };
    i++;
  }
}

function digitsAt(text: string, from: number): string {
  let end = from;
  while (end - from < 4 && text.charAt(end) >= '0' && text.charAt(end) <= '9') end++;
  return text.slice(from, end);
}
