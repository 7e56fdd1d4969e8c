/**
 * Lists of numbers that people reported, and the blocks that swindlers rent whole: a neighbour of many reported numbers
 * is one of theirs before anybody reports it. Never an area code: a block holds 100 numbers at most.
 */
import type { Source } from '../source.ts';

/** PhoneBlock's own thresholds: 4 of the 10 numbers, and 3 of the 10 blocks of ten. */
const LEAST_OF_TEN = 4;
const LEAST_TENS_OF_HUNDRED = 3;
/** Somebody once reported 030, which is Berlin (phoneblock #116): an entry is one whole number. */
const SHORTEST_LISTED = 8;
const LONGEST_LISTED = 15;

export interface NumberList {
  readonly id: string;
  /** Who keeps it, and when it was fetched. */
  readonly source: Source;
  /** E.164 digits without the plus. */
  readonly numbers: ReadonlySet<string>;
  /** The digits of a block without the last one or two. */
  readonly tens: ReadonlySet<string>;
  readonly hundreds: ReadonlySet<string>;
}

/** The entry that a number falls under. */
export interface NumberListing {
  readonly list: string;
  /** `number`: reported itself. `ten`, `hundred`: its neighbours were. */
  readonly by: 'number' | 'ten' | 'hundred';
  readonly source: Source;
}

/** What is no whole E.164 number is left out, and told: nobody blocks a town by mistake. */
export function numberList(
  id: string,
  source: Source,
  reported: Iterable<string>,
): { readonly list: NumberList; readonly refused: number } {
  const numbers = new Set<string>();
  let refused = 0;
  for (const written of reported) {
    const digits = written.startsWith('+') ? written.slice(1) : '';
    if (isWhole(digits)) numbers.add(digits);
    else refused++;
  }
  const tens = crowded(numbers, LEAST_OF_TEN);
  return { list: { id, source, numbers, tens, hundreds: crowded(tens, LEAST_TENS_OF_HUNDRED) }, refused };
}

function isWhole(digits: string): boolean {
  if (digits.length < SHORTEST_LISTED || digits.length > LONGEST_LISTED || digits.startsWith('0'))
    return false;
  for (let i = 0; i < digits.length; i++)
    if (digits.charCodeAt(i) < 48 || digits.charCodeAt(i) > 57) return false;
  return true;
}

/** The blocks one digit shorter that hold at least so many. */
function crowded(members: ReadonlySet<string>, least: number): ReadonlySet<string> {
  const count = new Map<string, number>();
  for (const member of members) {
    const block = member.slice(0, -1);
    count.set(block, (count.get(block) ?? 0) + 1);
  }
  return new Set([...count].filter(([, found]) => found >= least).map(([block]) => block));
}

/** `canonical`: `tel:+44…`. Three look-ups a list, however long it is. */
export function listingOfNumber(canonical: string, lists: readonly NumberList[]): NumberListing | undefined {
  if (!canonical.startsWith('tel:+')) return undefined;
  const digits = canonical.slice('tel:+'.length).split(';')[0]!;
  for (const { id, source, numbers, tens, hundreds } of lists) {
    if (numbers.has(digits)) return { list: id, by: 'number', source };
    if (tens.has(digits.slice(0, -1))) return { list: id, by: 'ten', source };
    if (hundreds.has(digits.slice(0, -2))) return { list: id, by: 'hundred', source };
  }
  return undefined;
}
