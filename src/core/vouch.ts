/** Fourth verb: each channel found → the same with its owner, or none. Exact look-up only; it never guesses. */
import type { Brand, Brands, ListedChannel } from './brand.ts';
import type { Channel, ChannelStatus, Imitation, Sighting } from './channels/channel.ts';
import { imitationOf } from './channels/imitation.ts';
import { readLink } from './channels/link.ts';
import { type Claim, speaksFor } from './identify.ts';
import type { LineFacts } from './phones/line.ts';
import { imitatedNumber, shortNumberAtEnd } from './phones/look-alike.ts';

export function vouch(sightings: readonly Sighting[], claims: readonly Claim[], brands: Brands): Channel[] {
  const claimed = claims.filter(speaksFor).flatMap(claim => brands.byId.get(claim.brand) ?? []);
  return sightings.map(sighting => {
    const host = hostOfUserContent(sighting, brands);
    if (host) return { ...sighting, status: 'unknown', owner: host };
    const official = officialEntry(sighting, brands);
    if (official) return { ...sighting, status: 'official', owner: official.brand };
    const report = reportedEntry(sighting, brands);
    if (report) return { ...sighting, status: 'reported', owner: report.brand };
    const domainOwner = ownerOfMailDomain(sighting, brands);
    if (domainOwner) return { ...sighting, status: 'unknown', owner: domainOwner };
    const owner = ownerOfLine(sighting, brands);
    const imitates = owner
      ? undefined
      : (imitationOf(sighting, brands) ?? imitatedNumber(sighting, claimed, brands));
    if (imitates) return { ...sighting, status: statusOf(imitates), imitates };
    return { ...sighting, status: unlistedStatus(sighting, claimed), ...(owner ? { owner } : {}) };
  });
}

/** Honest SMS ports end with their bank's hotline too, so that alone makes none a look-alike. */
const statusOf = ({ way }: Imitation): ChannelStatus =>
  way === 'hotline-at-the-end' ? 'unknown' : 'look-alike';

/** The entry that answers for a channel. */
export const officialEntry = (sighting: Sighting, brands: Brands): ListedChannel | undefined =>
  hostOfUserContent(sighting, brands) === undefined ? listedIn(brands.byChannel, sighting) : undefined;

/** The report of a channel that no source confirms. */
export const reportedEntry = (sighting: Sighting, brands: Brands): ListedChannel | undefined =>
  listedIn(brands.byReport, sighting);

/** Exact look-up. A disguised or unreadable channel is on no list, whatever stands behind the disguise. */
function listedIn(list: Brands['byChannel'], sighting: Sighting): ListedChannel | undefined {
  if (sighting.canonical === undefined || sighting.disguises.length > 0) return undefined;
  if (sighting.kind === 'url') return listedPlace(list, sighting.canonical);
  return list.get(`${sighting.kind} ${sighting.canonical}`);
}

/** A menu key that no file lists: it rings at a hotline that one does, so it is nobody else's, and still not vouched for. */
function ownerOfLine({ kind, canonical, disguises, line }: Sighting, brands: Brands): string | undefined {
  if (kind !== 'phone' || canonical === undefined || disguises.length > 0) return undefined;
  const [number, extension] = canonical.split(';ext=');
  return extension === undefined
    ? ownerBehindAreaCode(canonical, line, brands)
    : brands.byChannel.get(`phone ${number}`)?.brand;
}

/** 010-95588: a short number is dialled with its area code too, which is how 96110 shows when it rings. */
function ownerBehindAreaCode(
  canonical: string,
  line: LineFacts | undefined,
  brands: Brands,
): string | undefined {
  if (line?.region !== 'CN' || (line.type !== 'fixed-line' && line.type !== 'shared-cost')) return undefined;
  const national = canonical.slice('tel:+86'.length);
  const official = shortNumberAtEnd(national, brands.byNumber);
  const areaCode = official && national.length - digitsIn(official);
  return areaCode === 2 || areaCode === 3 ? official!.brand : undefined;
}

/** `tel:95588;phone-context=+86` has five. */
const digitsIn = ({ canonical }: ListedChannel): number => canonical.indexOf(';') - 'tel:'.length;

/** An address at a brand's own domain that no file lists: it imitates nobody, and a sender can still be forged. */
function ownerOfMailDomain({ kind, canonical, disguises }: Sighting, brands: Brands): string | undefined {
  if (kind !== 'email' || canonical === undefined || disguises.length > 0) return undefined;
  return listedPlace(brands.byChannel, canonical.slice(canonical.indexOf('@') + 1))?.brand;
}

/** Whose place it is, where anybody can publish: it is theirs, and says nothing about who wrote what stands there. */
export function hostOfUserContent({ kind, canonical }: Sighting, brands: Brands): string | undefined {
  return kind === 'url' && canonical !== undefined
    ? lookUpPlace(brands.byUserContent, canonical, '')
    : undefined;
}

/** A listed path or host, else the domain above it. */
function listedPlace(list: Brands['byChannel'], canonical: string): ListedChannel | undefined {
  const entry = lookUpPlace(list, canonical, 'url ');
  if (entry) return entry;
  const domain = readLink(canonical.split('/')[0] ?? '')?.domain;
  return domain === undefined ? undefined : list.get(`domain ${domain}`);
}

/** The longest path that is listed, then the host itself. */
function lookUpPlace<T>(list: ReadonlyMap<string, T>, canonical: string, prefix: string): T | undefined {
  for (let place = canonical.toLowerCase(); ; place = place.slice(0, place.lastIndexOf('/'))) {
    const entry = list.get(prefix + place);
    if (entry !== undefined || !place.includes('/')) return entry;
  }
}

/** Only a brand's own word that it has no such channel, or no other one, contradicts; a gap in our list does not. */
function unlistedStatus({ kind }: Sighting, claimed: readonly Brand[]): ChannelStatus {
  return claimed.some(({ never }) => never.has[kind] ?? never.hasOther[kind]) ? 'contradicts' : 'unknown';
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
