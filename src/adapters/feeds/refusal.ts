/** What no feed may list: official channels, hosts that many people share, whole suffixes, hosts that everybody uses. */
import { parse } from 'tldts';
import type { Brands } from '../../core/brand.ts';
import type { Catalog } from '../../core/catalog.ts';
import { officialEntry } from '../../core/entries.ts';
import { canonicalNumber, canonicalPlace } from '../places/place.ts';
import type { FeedKind } from '../storage/feed.ts';

export type RefusalReason = 'unreadable' | 'official' | 'shared-host' | 'popular' | 'suffix';
export type Admitted = { readonly entry: string } | { readonly refused: RefusalReason };
export type Admit = (written: string) => Admitted;

/** `popular`: hosts, from the operator's own list, that are blocked by nobody's mistake. */
export function admission(
  kind: FeedKind,
  { brands }: Catalog,
  popular: ReadonlySet<string> = new Set(),
): Admit {
  if (kind === 'numbers') return written => admitNumber(written, brands);
  const official = officialPlaces(brands);
  const trusted = new Set([...popular, ...hostsOfSources(brands)]);
  return written => {
    const place = canonicalPlace(written);
    if (place === undefined) return { refused: 'unreadable' };
    const refused = reasonAgainst(place, brands, official, trusted);
    return refused ? { refused } : { entry: place };
  };
}

function admitNumber(written: string, brands: Brands): Admitted {
  const number = canonicalNumber(written);
  if (number === undefined) return { refused: 'unreadable' };
  return brands.byChannel.has(`phone tel:${number}`) ? { refused: 'official' } : { entry: number };
}

const PLAIN = { allowPrivateDomains: true, extractHostname: false, validateHostname: false } as const;

function reasonAgainst(
  place: string,
  brands: Brands,
  official: ReadonlySet<string>,
  trusted: ReadonlySet<string>,
): RefusalReason | undefined {
  const slash = place.indexOf('/');
  const host = slash < 0 ? place : place.slice(0, slash);
  const { domain, isIp } = parse(host, PLAIN);
  if (!domain && !isIp) return 'suffix';
  if (official.has(place)) return 'official';
  const ours = domain !== null && brands.domains.has(domain);
  if (ours && officialEntry({ kind: 'url', role: 'subject', canonical: place, disguises: [] }, brands))
    return 'official';
  if (brands.shared.bySuffix.has(place) || brands.shared.byPath.has(place)) return 'shared-host';
  return slash < 0 && trusted.has(place) ? 'popular' : undefined;
}

/** Every official host and page with all that stands above it: who lists `a.example` lists `help.a.example` too. */
function officialPlaces(brands: Brands): Set<string> {
  const places = new Set<string>();
  for (const { kind, canonical } of brands.byChannel.values()) {
    if (kind !== 'url' && kind !== 'email') continue;
    const place = canonical.slice(canonical.indexOf('@') + 1);
    for (let path = place; path.includes('/'); path = path.slice(0, path.lastIndexOf('/'))) places.add(path);
    addDomains(place.split('/')[0]!, places);
  }
  return places;
}

/** Who publishes what our own facts stand on is nobody's phishing site. */
function hostsOfSources(brands: Brands): Set<string> {
  const hosts = new Set<string>();
  for (const { channels, reported } of brands.byId.values())
    for (const { source } of [...channels, ...reported]) {
      const host = URL.parse(source.url)?.hostname;
      if (host) addDomains(host, hosts);
    }
  return hosts;
}

function addDomains(host: string, places: Set<string>): void {
  const { domain } = parse(host, PLAIN);
  for (let at = host; at.length >= (domain?.length ?? host.length); at = at.slice(at.indexOf('.') + 1)) {
    places.add(at);
    if (!at.includes('.')) break;
  }
}
