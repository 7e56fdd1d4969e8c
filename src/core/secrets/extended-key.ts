/** Extended private keys (BIP-32, SLIP-132): xprv, yprv, zprv and their test networks. An xpub shows balances and moves nothing. */
import type { Piece } from '../survey/survey.ts';
import { isBase58 } from './base58.ts';
import { type Secret, secretAt } from './secret.ts';

const PREFIX = /^[xyztuvYZUV]prv/;
/** 111 characters; one or two lost in copying still leave a key that can be repaired. */
const SHORTEST = 107;
const LONGEST = 113;

export function extendedKeyIn(text: string, { start, end }: Piece): Secret | undefined {
  if (end - start < SHORTEST || end - start > LONGEST) return undefined;
  const token = text.slice(start, end);
  return PREFIX.test(token) && isBase58(token) ? secretAt('extended-key', start, end) : undefined;
}
