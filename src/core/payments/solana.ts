/** Solana addresses: 32 bytes in base58 without a checksum, which many identifiers are; so a word must stand before it. */
import { base58Bytes } from '../secrets/base58.ts';

const SOLANA = 'solana:5eykt4UsFv8P8NJdTREpY1vzqKqKZvdp';
const BYTES = 32;
const CUES = [
  'solana',
  'sol',
  'phantom',
  'address',
  'wallet',
  'usdc',
  '地址',
  '钱包',
  '錢包',
  '转账',
  '轉賬',
  '打币',
];
const REACH = 40;

export function solanaAddress(token: string, text: string, start: number): string | undefined {
  if (token.length < 32 || token.length > 44) return undefined;
  const before = text.slice(Math.max(0, start - REACH), start).toLowerCase();
  if (!CUES.some(cue => before.includes(cue))) return undefined;
  return base58Bytes(token)?.length === BYTES ? `${SOLANA}:${token}` : undefined;
}
