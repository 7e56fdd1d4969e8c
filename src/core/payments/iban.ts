/** International bank account numbers (ISO 13616): a country, the length that it has there, and a remainder of 1 (mod 97). */
import { isAlphanumeric, isLatin } from '../text/letters.ts';

/** Country and length, from the registry of ISO 13616. */
const LENGTHS =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TN24 TR26 UA29 VA22 VG24 XK20';
const LENGTH_IN = new Map(LENGTHS.split(' ').map(entry => [entry.slice(0, 2), Number(entry.slice(2))]));

export interface Iban {
  readonly canonical: string;
  readonly end: number;
}

/** The account that begins at `start`: in one piece, or in groups with one space between them. `start + 2` is a digit. */
export function ibanAt(text: string, start: number): Iban | undefined {
  const country = text.slice(start, start + 2);
  const length = LENGTH_IN.get(country);
  if (length === undefined || isAlphanumeric(text.charCodeAt(start - 1))) return undefined;
  let written = '';
  let i = start;
  for (; i < text.length && written.length < length; i++) {
    const sign = text.charAt(i);
    if (isAlphanumeric(text.charCodeAt(i))) written += sign.toUpperCase();
    else if (sign !== ' ' || text.charAt(i - 1) === ' ') break;
  }
  const whole = written.length === length && !isAlphanumeric(text.charCodeAt(i));
  return whole && remainder(written) === 1 ? { canonical: `payto://iban/${written}`, end: i } : undefined;
}

/** Letters are 10 to 35; the first four characters come last. */
function remainder(iban: string): number {
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = isLatin(sign.charCodeAt(0)) ? sign.charCodeAt(0) - 55 : Number(sign);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
