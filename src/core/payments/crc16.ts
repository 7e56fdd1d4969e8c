/** CRC-16 with the polynomial 0x1021, as TON addresses (XMODEM, from 0) and EMV payment codes (CCITT, from 0xFFFF) have it. */
const POLYNOMIAL = 0x1021;

export function crc16(bytes: Iterable<number>, from: number): number {
  let crc = from;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ POLYNOMIAL : crc << 1) & 0xffff;
  }
  return crc;
}
