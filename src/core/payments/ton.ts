/** TON addresses: 48 characters of base64, whose last two bytes are a CRC-16 of the rest. */
import { crc16 } from './crc16.ts';

const TON = 'tvm:-239';
const LENGTH = 48;
/** Bounceable and not; the test network's begin with k and 0. */
const BEGINNING = /^[EU][Qf]/;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function tonAddress(token: string): string | undefined {
  if (token.length !== LENGTH || !BEGINNING.test(token)) return undefined;
  const bytes = bytesOf(token);
  const sum = crc16(bytes.slice(0, -2), 0);
  return bytes.at(-2) === sum >> 8 && bytes.at(-1) === (sum & 255) ? `${TON}:${token}` : undefined;
}

/** Four characters are three bytes. */
function bytesOf(token: string): number[] {
  const bytes: number[] = [];
  for (let i = 0; i < token.length; i += 4) {
    const four = [0, 1, 2, 3].reduce((held, k) => (held << 6) | ALPHABET.indexOf(token.charAt(i + k)), 0);
    bytes.push((four >> 16) & 255, (four >> 8) & 255, four & 255);
  }
  return bytes;
}
