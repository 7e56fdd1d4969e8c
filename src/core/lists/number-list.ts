/**
 * Lists of numbers that people reported, and the blocks that swindlers rent whole: a neighbour of many reported numbers
 * is one of theirs before anybody reports it. Never an area code: a block holds 100 numbers at most.
 */
import type { Listing, Sighting } from '../channels/channel.ts';
import { digitsOfUri } from '../phones/uri.ts';
import type { Source } from '../source.ts';
import { type ListedAnswer, NOTHING } from './host-list.ts';

/** PhoneBlock's own thresholds: 4 of the 10 numbers, and 3 of the 10 blocks of ten. */
const LEAST_OF_TEN = 4;
const LEAST_TENS_OF_HUNDRED = 3;
/** Somebody once reported 030, which is Berlin (phoneblock #116): an entry is one whole number. */
const WHOLE = /^\+[1-9]\d{7,14}$/;

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

/** What is no whole E.164 number is left out, and told: nobody blocks a town by mistake. */
export function numberList(
  id: string,
  source: Source,
  reported: Iterable<string>,
): { readonly list: NumberList; readonly refused: number } {
  const numbers = new Set<string>();
  let refused = 0;
  for (const written of reported) {
    if (WHOLE.test(written)) numbers.add(written.slice(1));
    else refused++;
  }
  const tens = crowded(numbers, LEAST_OF_TEN);
  return { list: { id, source, numbers, tens, hundreds: crowded(tens, LEAST_TENS_OF_HUNDRED) }, refused };
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

/** What the lists say of a number: three look-ups a list, however long it is. */
export function listedNumber({ canonical }: Sighting, lists: readonly NumberList[]): ListedAnswer {
  if (!canonical?.startsWith('tel:+')) return NOTHING;
  const digits = digitsOfUri(canonical);
  for (const list of lists) {
    const listing = listingOn(list, digits);
    if (listing) return { listing, unchecked: [] };
  }
  return NOTHING;
}

function listingOn({ id, source, numbers, tens, hundreds }: NumberList, digits: string): Listing | undefined {
  const entry = { list: id, source };
  if (numbers.has(digits)) return { ...entry, place: digits };
  const ten = digits.slice(0, -1);
  if (tens.has(ten)) return { ...entry, place: `${ten}x`, byNeighbours: true };
  const hundred = digits.slice(0, -2);
  return hundreds.has(hundred) ? { ...entry, place: `${hundred}xx`, byNeighbours: true } : undefined;
}
