/** Fourth verb: each channel found → the same with its owner, or none, and what lists and names say of it. */
import type { Brand, Brands } from './brand.ts';
import type { Channel, ChannelStatus, Imitation, Sighting } from './channels/channel.ts';
import { hostOfUserContent, lookOf, officialEntry, placeIn, reportedEntry } from './entries.ts';
import { type Claim, speaksFor } from './identify.ts';
import { imitationOfAccount } from './imitation/accounts.ts';
import type { HostLook } from './imitation/host-look.ts';
import { imitationBy } from './imitation/imitation.ts';
import { imitationByText } from './imitation/texts.ts';
import { type Lists, listedOn, NO_LISTS } from './lists/lists.ts';
import { imitatedNumber } from './phones/look-alike.ts';
import { ownerOfLine } from './phones/owner.ts';

export { officialEntry, reportedEntry } from './entries.ts';

export function vouch(
  sightings: readonly Sighting[],
  claims: readonly Claim[],
  brands: Brands,
  lists: Lists = NO_LISTS,
): Channel[] {
  const claimed =
    claims.length === 0
      ? NOBODY
      : claims.filter(speaksFor).flatMap(({ brand }) => brands.byId.get(brand) ?? []);
  return sightings.map(sighting => {
    const look = lookOf(sighting, brands);
    return owned(sighting, look, brands) ?? unowned(sighting, look, claimed, brands, lists);
  });
}

const NOBODY: readonly Brand[] = [];

/** A channel of which some brand's file says whose it is. */
function owned(sighting: Sighting, look: HostLook | undefined, brands: Brands): Channel | undefined {
  if (look && !brands.domains.has(look.domain)) return undefined;
  const host = hostOfUserContent(sighting, brands);
  if (host) return { ...sighting, status: 'unknown', owner: host };
  const official = officialEntry(sighting, brands, look);
  if (official) return { ...sighting, status: 'official', owner: official.brand };
  const report = reportedEntry(sighting, brands, look);
  if (report) return { ...sighting, status: 'reported', owner: report.brand };
  const domainOwner = ownerOfMailDomain(sighting, look, brands);
  return domainOwner ? { ...sighting, status: 'unknown', owner: domainOwner } : undefined;
}

/** A channel of nobody that we know: what the lists say, whom it imitates, and where it is shared with others. */
function unowned(
  sighting: Sighting,
  look: HostLook | undefined,
  claimed: readonly Brand[],
  brands: Brands,
  lists: Lists,
): Channel {
  const { listing, unchecked } = listedOn(sighting, look, lists);
  const owner = ownerOfLine(sighting, brands);
  const imitates = owner ? undefined : imitationIn(sighting, look, claimed, brands);
  const otherwise = isLookAlike(imitates) ? 'look-alike' : unlistedStatus(sighting, claimed, owner, brands);
  const channel: Writable<Channel> = { ...sighting, status: listing ? 'listed' : otherwise };
  if (listing) channel.listing = listing;
  if (unchecked.length > 0) channel.unchecked = unchecked;
  if (imitates) channel.imitates = imitates;
  if (look?.shared) channel.shared = { at: look.shared.at, kind: look.shared.kind };
  if (owner) channel.owner = owner;
  return channel;
}

/** Honest SMS ports end with their bank's hotline too, so that alone makes none a look-alike. */
const isLookAlike = (imitates: Imitation | undefined): boolean =>
  imitates !== undefined && imitates.way !== 'hotline-at-the-end';

/** What is shown in its place first: a reader sees nothing else. */
function imitationIn(
  sighting: Sighting,
  look: HostLook | undefined,
  claimed: readonly Brand[],
  brands: Brands,
): Imitation | undefined {
  const byText = sighting.shows === undefined ? undefined : imitationByText(sighting, brands);
  if (byText) return byText;
  if (look) return imitationBy(look, brands);
  return sighting.kind === 'handle'
    ? imitationOfAccount(sighting, brands)
    : imitatedNumber(sighting, claimed, brands);
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** An address at a brand's own domain that no file lists: it imitates nobody, and a sender can still be forged. */
function ownerOfMailDomain(
  { kind, canonical, disguises }: Sighting,
  look: HostLook | undefined,
  brands: Brands,
): string | undefined {
  if (kind !== 'email' || canonical === undefined || disguises.length > 0) return undefined;
  return placeIn(brands.byChannel, canonical.slice(canonical.indexOf('@') + 1), look)?.brand;
}

/**
 * Only a brand's own word that it has no such channel, or no other one, contradicts; a gap in our list does not, nor does a
 * menu key of its own line.
 */
function unlistedStatus(
  { kind }: Sighting,
  claimed: readonly Brand[],
  owner: string | undefined,
  brands: Brands,
): ChannelStatus {
  const contradicts = claimed.some(
    ({ id, never }) =>
      (never.has[kind] ?? never.hasOther[kind]) && !(owner !== undefined && family(id, brands).has(owner)),
  );
  return contradicts ? 'contradicts' : 'unknown';
}

/** The brand and the group above it: 平安's hotline answers for 壹钱包. */
export function family(brand: string, brands: Brands): ReadonlySet<string> {
  const ids = new Set<string>();
  for (let id: string | undefined = brand; id !== undefined && !ids.has(id); id = brands.byId.get(id)?.group)
    ids.add(id);
  return ids;
}

/** True where the channel is the brand's own, or its group's. */
export const belongsTo = (channel: Channel, brand: string, brands: Brands): boolean =>
  channel.owner !== undefined && family(brand, brands).has(channel.owner);
