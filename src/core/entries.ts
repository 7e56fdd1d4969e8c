/** Exact look-up of a channel in the brands' files. It never guesses. */
import type { Brands, ListedChannel } from './brand.ts';
import type { Sighting } from './channels/channel.ts';
import { type HostLook, lookAt, lookAtMail } from './imitation/host-look.ts';

type Entries = Brands['byChannel'];

/** How the host of a link or an address looks; `undefined` for any other channel, and for an IP address. */
export function lookOf({ kind, canonical }: Sighting, brands: Brands): HostLook | undefined {
  if (canonical === undefined || (kind !== 'url' && kind !== 'email')) return undefined;
  return kind === 'url' ? lookAt(canonical, brands.shared) : lookAtMail(canonical, brands.shared);
}

/** The entry that answers for a channel. */
export const officialEntry = (
  sighting: Sighting,
  brands: Brands,
  look = lookOf(sighting, brands),
): ListedChannel | undefined =>
  hostOfUserContent(sighting, brands) === undefined ? entryIn(brands.byChannel, sighting, look) : undefined;

/** The report of a channel that no source confirms. */
export const reportedEntry = (
  sighting: Sighting,
  brands: Brands,
  look = lookOf(sighting, brands),
): ListedChannel | undefined => entryIn(brands.byReport, sighting, look);

/** A disguised or unreadable channel is on no list, whatever stands behind the disguise. */
function entryIn(
  entries: Entries,
  { kind, canonical, disguises }: Sighting,
  look: HostLook | undefined,
): ListedChannel | undefined {
  if (canonical === undefined || disguises.length > 0) return undefined;
  return kind === 'url' ? placeIn(entries, canonical, look) : entries.get(`${kind} ${canonical}`);
}

/** A listed path or host, else the domain above it. */
export function placeIn(
  entries: Entries,
  place: string,
  look: HostLook | undefined,
): ListedChannel | undefined {
  return longestPath(entries, place, 'url ') ?? (look && entries.get(`domain ${look.domain}`));
}

/** Whose place it is, where anybody can publish: it is theirs, and says nothing about who wrote what stands there. */
export function hostOfUserContent({ kind, canonical }: Sighting, brands: Brands): string | undefined {
  return kind === 'url' && canonical !== undefined
    ? longestPath(brands.byUserContent, canonical, '')
    : undefined;
}

/** The longest path that is listed, then the host itself. */
function longestPath<T>(list: ReadonlyMap<string, T>, canonical: string, prefix: string): T | undefined {
  if (!canonical.includes('/')) return list.get(prefix + canonical);
  for (let place = canonical.toLowerCase(); ; place = place.slice(0, place.lastIndexOf('/'))) {
    const entry = list.get(prefix + place);
    if (entry !== undefined || !place.includes('/')) return entry;
  }
}
