/** Numbers of the international plan (E.164), as libphonenumber knows them, with what our own files add. */
import { type NumberType, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Line, LineType } from './line.ts';
import { findRange } from './numbering.ts';
import type { Place } from './place.ts';

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

const TYPES: Readonly<Record<NonNullable<NumberType>, LineType>> = {
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
  for (const [dialled, region] of readings(digits, plus, place)) {
    const parsed = parse(dialled, region);
    const type = parsed?.getType();
    if (parsed && type) return numberOf(parsed, type, place);
  }
  return undefined;
}

/** A number of a possible length, of which no plan says what it is. */
export function possibleNumber(digits: string, plus: boolean, place: Place): PlanNumber | undefined {
  const parsed = parse(plus ? `+${digits}` : digits, place.region ?? place.writer ?? place.assumed);
  if (parsed?.isPossible() && (plus || digits.length > LONGEST_LOCAL))
    return { e164: parsed.number, ...regionOf(parsed, place) };
  // Plans change before the metadata does: what is written as E.164 is taken as that.
  const isE164 = plus && digits[0] !== '0' && digits.length >= SHORTEST_E164 && digits.length <= LONGEST_E164;
  return isE164 ? { e164: `+${digits}` } : undefined;
}

/** What may be dialled, and where, in the order of trust. */
function* readings(digits: string, plus: boolean, place: Place): Generator<[string, string]> {
  const { region, assumed, writer } = place;
  if (plus) return yield [`+${digits}`, assumed];
  // 00 is dialled before a country code almost everywhere, and begins no national number.
  if (digits.startsWith('00')) return yield [`+${digits.slice(2)}`, assumed];
  for (const at of region ? [region] : new Set([...(writer ? [writer] : []), assumed, ...LIKELY_REGIONS]))
    yield [digits, at];
  if (digits.length >= SHORTEST_WITH_CODE) yield [`+${digits}`, assumed];
}

const parse = (dialled: string, region: string): PhoneNumber | undefined =>
  parsePhoneNumberFromString(dialled, { defaultCountry: region as 'CN', extract: false });

/** Its own country, else the first that shares its calling code. */
function regionOf(parsed: PhoneNumber, { numbering }: Place): { region?: string } {
  const region = parsed.country ?? numbering.byCallingCode.get(parsed.countryCallingCode)?.region;
  return region ? { region } : {};
}

function numberOf(parsed: PhoneNumber, type: NonNullable<NumberType>, place: Place): PlanNumber {
  const shown = regionOf(parsed, place);
  const plan = shown.region ? place.numbering.byRegion.get(shown.region) : undefined;
  const known = plan && findRange(plan.ranges, parsed.nationalNumber);
  return {
    e164: parsed.number,
    ...shown,
    line: known ?? { type: TYPES[type] },
  };
}
