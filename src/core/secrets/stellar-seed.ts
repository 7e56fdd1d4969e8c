/** Secret seeds of Stellar (SEP-23): S…, 35 bytes in base32, of which the last two are the CRC of the others. */
import { base32 } from '@scure/base';
import { crc16 } from '../payments/crc16.ts';

const SHAPE = /^S[A-Z2-7]{55}$/;
/** 18 << 3: the S that it begins with. */
const VERSION = 0x90;

export function isStellarSeed(token: string): boolean {
  if (!SHAPE.test(token)) return false;
  const bytes = base32.decode(token);
  const [low, high] = bytes.subarray(-2);
  return bytes[0] === VERSION && crc16(bytes.subarray(0, -2), 0) === (high! << 8) + low!;
}
