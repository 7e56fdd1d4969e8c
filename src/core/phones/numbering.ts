/**
 * Numbering plans by country: the numbers that no international plan holds, and what is known of the others.
 *
 * libphonenumber-js calls 95188 impossible, reads 0095588 as Myanmar and a 106 SMS port as a Beijing landline, so these
 * are asked first. The plans themselves are data, one file a country (`heuristics/numbering/`).
 */
import type { Automaton } from '../text/automaton.ts';
import type { Line } from './line.ts';

/** Lines by the digits that they begin with; a longer beginning says more, so it is asked first. */
export interface LineTable {
  readonly byPrefix: ReadonlyMap<string, readonly LineRange[]>;
  readonly longestPrefix: number;
}

export interface LineRange {
  readonly shortest: number;
  readonly longest: number;
  readonly line: Line;
}

export interface NumberingPlan {
  /** ISO 3166-1 alpha-2. */
  readonly region: string;
  /** Without the plus. */
  readonly callingCode: string;
  readonly shortNumbers: LineTable;
  readonly ranges: LineTable;
}

export interface Numbering {
  readonly byRegion: ReadonlyMap<string, NumberingPlan>;
  /** Calling code without the plus → the first country of it that has a plan. */
  readonly byCallingCode: ReadonlyMap<string, NumberingPlan>;
  /** Words beside a number that say what it is. */
  readonly words: Automaton<NumberWord>;
}

/** `phone`: a number to ring or to text. `other`: a code, an account, an amount. */
export interface NumberWord {
  readonly means: 'phone' | 'other';
  /** The country of the word's language, where it has one. */
  readonly region?: string;
}

export function lineIn({ byPrefix, longestPrefix }: LineTable, digits: string): Line | undefined {
  for (let length = Math.min(longestPrefix, digits.length); length > 0; length--) {
    const found = byPrefix
      .get(digits.slice(0, length))
      ?.find(({ shortest, longest }) => digits.length >= shortest && digits.length <= longest);
    if (found) return found.line;
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
  const line = plan && lineIn(plan.shortNumbers, digits);
  return plan && line && { plan, line };
}

/**
 * A short number of any country, for a person who named none. Texting codes are left out: in the United States all of
 * 20000 to 999999 are some, and 95188 would be one.
 */
export function shortNumberAnywhere(digits: string, numbering: Numbering): ShortNumber | undefined {
  for (const region of numbering.byRegion.keys()) {
    const found = shortNumberIn(digits, region, numbering);
    if (found && found.line.type !== 'sms-short-code') return found;
  }
  return undefined;
}
