/** Which official number an unlisted one is taken for, and how. It compares digits; whether that is bad is for rules to say. */
import type { Brand, Brands, ListedChannel } from '../brand.ts';
import type { Imitation, Sighting } from '../channels/channel.ts';
import { difference } from './difference.ts';
import { digitsOfUri } from './uri.ts';

/** Every other 95xxx is somebody's: a short number is only compared with those of the brand that is claimed. */
const SHORTEST_COMPARED = 8;
const GROUP = 4;

/** Official numbers by what one slip leaves standing. */
type NumberIndex = Brands['byNumber'];

export function numberIndex(channels: readonly ListedChannel[]): NumberIndex {
  const index = new Map<string, ListedChannel[]>();
  for (const channel of channels.filter(({ kind }) => kind === 'phone')) {
    const digits = digitsOfUri(channel.canonical);
    const keys = digits.length < SHORTEST_COMPARED ? [`short ${digits}`] : keysOf(digits);
    for (const key of keys) index.set(key, [...(index.get(key) ?? []), channel]);
  }
  return index;
}

/** The last four digits, the four before, and those around the place between, where two may be swapped. */
const keysOf = (digits: string): string[] => [
  `last ${digits.slice(-GROUP)}`,
  `before ${digits.slice(-2 * GROUP, -GROUP)}`,
  `around ${digits.slice(-2 * GROUP, -GROUP - 1)} ${digits.slice(-GROUP + 1)}`,
];

export function imitatedNumber(
  sighting: Sighting,
  claimed: readonly Brand[],
  { byNumber }: Brands,
): Imitation | undefined {
  if (sighting.kind !== 'phone' || sighting.canonical === undefined) return undefined;
  const digits = digitsOfUri(sighting.canonical);
  return withDigitsAdded(sighting, digits, byNumber) ?? withOneSlip(digits, claimed, byNumber);
}

/**
 * `40095588`, `00095588`: a hotline inside a number that no plan knows. `10666695588`: an SMS port, and anybody can rent
 * one that ends so; banks do too (ICBC 2015). A mobile number that ends in 95588 is one by chance.
 */
function withDigitsAdded(
  { line, disguises }: Sighting,
  digits: string,
  index: NumberIndex,
): Imitation | undefined {
  const port = line?.type === 'sms-port';
  if (line?.type && !port && disguises.length === 0) return undefined;
  const official = shortNumberAtEnd(digits, index);
  return official && imitationOf(official, port ? 'hotline-at-the-end' : 'digits-added');
}

/** A short number of five or six digits that stands behind others. */
export function shortNumberAtEnd(digits: string, index: NumberIndex): ListedChannel | undefined {
  for (const length of [6, 5]) {
    const official = digits.length > length ? index.get(`short ${digits.slice(-length)}`)?.[0] : undefined;
    if (official) return official;
  }
  return undefined;
}

function withOneSlip(digits: string, claimed: readonly Brand[], index: NumberIndex): Imitation | undefined {
  const compared =
    digits.length < SHORTEST_COMPARED
      ? claimed.flatMap(({ channels }) => channels.filter(({ kind }) => kind === 'phone'))
      : keysOf(digits).flatMap(key => index.get(key) ?? []);
  for (const official of compared) {
    const way = difference(digits, digitsOfUri(official.canonical));
    if (way) return imitationOf(official, way);
  }
  return undefined;
}

const imitationOf = ({ brand, canonical }: ListedChannel, way: Imitation['way']): Imitation => ({
  brand,
  way,
  of: canonical,
});
