/**
 * Numbering plans by country: the numbers that no international plan holds, and what is known of the others.
 *
 * libphonenumber-js calls 95188 impossible, reads 0095588 as Myanmar and a 106 SMS port as a Beijing landline, so these
 * are asked first. The plans themselves are data, one file a country (`heuristics/numbering/`).
 */
import type { Automaton } from '../text/automaton.ts';
import type { Line } from './line.ts';

/** Ranges of numbers by the digits that they begin with; a longer beginning says more, so it is asked first. */
export interface RangeTable<T> {
  readonly byPrefix: ReadonlyMap<string, readonly NumberRange<T>[]>;
  readonly longestPrefix: number;
}

export interface NumberRange<T> {
  /** Digits of a whole number. */
  readonly shortest: number;
  readonly longest: number;
  readonly of: T;
}

export interface NumberingPlan {
  /** ISO 3166-1 alpha-2. */
  readonly region: string;
  /** Without the plus. */
  readonly callingCode: string;
  readonly shortNumbers: RangeTable<Line>;
  readonly ranges: RangeTable<Line>;
}

export interface Numbering {
  readonly byRegion: ReadonlyMap<string, NumberingPlan>;
  /** Calling code without the plus → the first country of it that has a plan. */
  readonly byCallingCode: ReadonlyMap<string, NumberingPlan>;
  /**
   * Short numbers of any country, for a person who named none. Texting codes are left out: in the United States all of
   * 20000 to 999999 are some, and 95188 would be one.
   */
  readonly anywhere: RangeTable<ShortNumber>;
  /** Words beside a number that say what it is. */
  readonly words: Automaton<NumberWord>;
}

/** `phone`: a number to ring or to text. `other`: a code, an account, an amount. */
export interface NumberWord {
  readonly means: 'phone' | 'other';
  /** The country of the word's language, where it has one. */
  readonly region?: string;
}

export function findRange<T>({ byPrefix, longestPrefix }: RangeTable<T>, digits: string): T | undefined {
  for (let length = Math.min(longestPrefix, digits.length); length > 0; length--) {
    const found = byPrefix
      .get(digits.slice(0, length))
      ?.find(({ shortest, longest }) => digits.length >= shortest && digits.length <= longest);
    if (found) return found.of;
  }
  return undefined;
}

export interface ShortNumber {
  readonly plan: NumberingPlan;
  readonly line: Line;
}

/** A short number of that country. */
export function shortNumberIn(digits: string, region: string, numbering: Numbering): ShortNumber | undefined {
  const plan = numbering.byRegion.get(region);
  const line = plan && findRange(plan.shortNumbers, digits);
  return plan && line && { plan, line };
}

export const shortNumberAnywhere = (digits: string, { anywhere }: Numbering): ShortNumber | undefined =>
  findRange(anywhere, digits);
