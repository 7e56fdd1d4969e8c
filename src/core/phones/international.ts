/** Numbers of the international plan (E.164), as libphonenumber knows them, with what our own files add. */
import type { Line, LineType } from './line.ts';
import { findRange } from './numbering.ts';
import type { Place } from './place.ts';
import { type Dialled, isPossible, readDialled, typeOf } from './plans/dialled.ts';
import type { NumberType } from './plans/plan.ts';

export interface PlanNumber {
  /** E.164: `+442079460321`. */
  readonly e164: string;
  /** ISO 3166-1 alpha-2, as far as the number shows it. */
  readonly region?: string;
  readonly line?: Line;
}

/** Where a bare number without any hint may be from: the writers of this field's texts. */
const LIKELY_REGIONS = ['CN', 'US', 'GB', 'IN'];
/** A sender often loses the plus of its number: 447700900123. Shorter ones are national numbers. */
const SHORTEST_WITH_CODE = 10;
/** Eight digits or fewer lack their area code: no E.164 number can be made of them. */
export const LONGEST_LOCAL = 8;
/** Longest and shortest E.164 number that any country gives out. */
const LONGEST_E164 = 15;
const SHORTEST_E164 = 7;

const TYPES: Readonly<Record<NumberType, LineType>> = {
  MOBILE: 'mobile',
  FIXED_LINE: 'fixed-line',
  FIXED_LINE_OR_MOBILE: 'fixed-line-or-mobile',
  TOLL_FREE: 'toll-free',
  SHARED_COST: 'shared-cost',
  PREMIUM_RATE: 'premium-rate',
  VOIP: 'voip',
  PERSONAL_NUMBER: 'personal',
  UAN: 'company-wide',
  PAGER: 'pager',
  VOICEMAIL: 'voicemail',
};

/** A number that a numbering plan gives out, in the first of the countries that it may be from. */
export function knownNumber(digits: string, plus: boolean, place: Place): PlanNumber | undefined {
  const { region, assumed, writer } = place;
  if (plus) return numberIn(digits, true, assumed, place);
  // 00 is dialled before a country code almost everywhere, and begins no national number.
  if (digits.startsWith('00')) return numberIn(digits.slice(2), true, assumed, place);
  // In the order of trust.
  const countries = region ? [region] : new Set([...(writer ? [writer] : []), assumed, ...LIKELY_REGIONS]);
  for (const country of countries) {
    const found = numberIn(digits, false, country, place);
    if (found) return found;
  }
  return digits.length >= SHORTEST_WITH_CODE ? numberIn(digits, true, assumed, place) : undefined;
}

/** A number of a possible length, of which no plan says what it is. */
export function possibleNumber(digits: string, plus: boolean, place: Place): PlanNumber | undefined {
  const read = readDialled(digits, plus, place.region ?? place.writer ?? place.assumed);
  if (read && isPossible(read) && (plus || digits.length > LONGEST_LOCAL))
    return { e164: read.e164, ...regionOf(read, place) };
  // Plans change before the metadata does: what is written as E.164 is taken as that.
  const isE164 = plus && digits[0] !== '0' && digits.length >= SHORTEST_E164 && digits.length <= LONGEST_E164;
  return isE164 ? { e164: `+${digits}` } : undefined;
}

/** What may be dialled there, if it is a number that somebody has. */
function numberIn(digits: string, plus: boolean, country: string, place: Place): PlanNumber | undefined {
  const read = readDialled(digits, plus, country);
  const type = read && typeOf(read);
  if (!type) return undefined;
  const shown = regionOf(read, place);
  const plan = shown.region ? place.numbering.byRegion.get(shown.region) : undefined;
  const known = plan && findRange(plan.ranges, read.national);
  return { e164: read.e164, ...shown, line: known ?? { type: TYPES[type] } };
}

/** Its own country, else the first that shares its calling code. */
function regionOf({ country, callingCode }: Dialled, { numbering }: Place): { region?: string } {
  const region = country ?? numbering.byCallingCode.get(callingCode)?.region;
  return region ? { region } : {};
}
