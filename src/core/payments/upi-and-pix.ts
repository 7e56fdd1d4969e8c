/** India's UPI ids (`name@bank`, no dot behind the @) and the EMV codes of Brazil's Pix and others (`000201…6304` + CRC-16). */
import { isAlphanumeric } from '../text/letters.ts';
import { crc16 } from './crc16.ts';
import type { Payment } from './payment.ts';

/** The handles that the large UPI apps give out. Anything else behind an @ is somebody's account elsewhere. */
const HANDLES = new Set(
  'ybl ibl axl upi paytm ptsbi ptaxis ptyes pthdfc okaxis okhdfcbank okicici oksbi apl yapl rapl axisbank hdfcbank icici sbi kotak barodampay freecharge ikwik jupiteraxis fam'.split(
    ' ',
  ),
);
const LONGEST_NAME = 64;
const LONGEST_HANDLE = 12;
const EMV_BEGIN = '000201';
const EMV_SUM = '6304';
const LONGEST_EMV = 512;

export const findUpiAndPix = (text: string): Payment[] => [...upiIds(text), ...emvCodes(text)];

function upiIds(text: string): Payment[] {
  const found: Payment[] = [];
  for (let at = text.indexOf('@'); at > 0; at = text.indexOf('@', at + 1)) {
    let end = at + 1;
    while (end - at <= LONGEST_HANDLE && isAlphanumeric(text.charCodeAt(end))) end++;
    const handle = text.slice(at + 1, end).toLowerCase();
    if (!HANDLES.has(handle) || text.charAt(end) === '.' || text.charAt(end) === '-') continue;
    let start = at;
    while (at - start < LONGEST_NAME && isNameSign(text, start - 1)) start--;
    if (start === at) continue;
    const canonical = `payto://upi/${text.slice(start, at).toLowerCase()}@${handle}`;
    found.push({ kind: 'upi', canonical, span: { start, end } });
  }
  return found;
}

const isNameSign = (text: string, i: number): boolean =>
  isAlphanumeric(text.charCodeAt(i)) || (i >= 0 && '._-'.includes(text.charAt(i)));

function emvCodes(text: string): Payment[] {
  const found: Payment[] = [];
  for (let at = text.indexOf(EMV_BEGIN); at >= 0; ) {
    const sum = text.slice(at, at + LONGEST_EMV).indexOf(EMV_SUM);
    const body = at + sum + EMV_SUM.length;
    const end = body + 4;
    const holds = sum > 0 && crcOf(text.slice(at, body)) === text.slice(body, end).toUpperCase();
    if (holds) found.push({ kind: 'pix', span: { start: at, end } });
    at = text.indexOf(EMV_BEGIN, holds ? end : at + EMV_BEGIN.length);
  }
  return found;
}

const crcOf = (text: string): string =>
  crc16(new Uint8Array(Array.from(text, sign => sign.charCodeAt(0))), 0xffff)
    .toString(16)
    .toUpperCase()
    .padStart(4, '0');
