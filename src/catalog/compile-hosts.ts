/** Brands and the files on hosts → what imitation is looked for by: names, lures, honest names and shared hosts. */
import { parse } from 'tldts';
import type { Brand } from '../core/brand.ts';
import { type SharedHosting, type SharedPlaces, withoutWww } from '../core/hosts/shared.ts';
import type { HonestNames } from '../core/imitation/honest-names.ts';
import { lureEntriesOf } from '../core/imitation/lures.ts';
import { skeleton } from '../core/imitation/skeleton.ts';
import type { WornName } from '../core/imitation/worn-name.ts';
import { isLatin } from '../core/text/letters.ts';
import type { CatalogData } from './data.ts';
import type { EXONERATIONS } from './exoneration.ts';

/** Four letters at least, or two Han characters: shorter names stand in too many honest hosts. */
const SHORTEST = { latin: 4, han: 2 } as const;
/** A name of two words that a false host may turn round: `pocket-token`. */
const SHORTEST_SWAPPED = 8;
/** Only where an honest firm is hardly ever called so: "pay apple" and "bank citic" are words in a row. */
const SWAPPED_SECTORS = new Set(['self-custody-wallet', 'exchange']);

/** A brand whose own domain we do not know has none: its true site would be taken for an imitation of it. */
export function wornNames(brands: readonly Brand[]): WornName[] {
  const names = new Map<string, WornName>();
  for (const brand of brands) {
    const of = officialAddress(brand);
    if (of === undefined) continue;
    for (const name of namesOf(brand, of)) names.set(`${name.form === 'domain'} ${name.text}`, name);
  }
  return [...names.values()];
}

const officialAddress = ({ channels, reported }: Brand): string | undefined =>
  [...channels, ...reported].find(({ kind }) => kind === 'url')?.canonical;

/** Names that also mean something else come first, so that a name listed for hosts counts for more. */
function namesOf(brand: Brand, of: string): WornName[] {
  const form = (all: readonly string[], rest: Pick<WornName, 'form' | 'common'>): WornName[] =>
    [...new Set(all.flatMap(name => [lettersOf(name), lettersApart(name)]))]
      .filter(isLongEnough)
      .map(text => ({ text, brand: brand.id, of, ...rest }));
  const known = [...Object.values(brand.name), ...brand.aliases, ...brand.hostNames];
  const swapped = SWAPPED_SECTORS.has(brand.sector) ? known.flatMap(swappedParts) : [];
  return [
    ...form(swapped, { form: 'swapped', common: false }),
    ...form(brand.besideSupport, { form: 'name', common: true }),
    ...form(known, { form: 'name', common: false }),
    ...brand.channels
      .filter(({ answersBelow }) => answersBelow)
      .map(({ canonical }) => ({
        text: skeleton(canonical),
        brand: brand.id,
        form: 'domain' as const,
        common: false,
        of: canonical,
      })),
  ];
}

/** With a hyphen in its place, as in `ledger-nano`, they do not. */
const lettersApart = (name: string): string => skeleton(name).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Signs first: the r and n of `Ledger Nano` stand together in a host, and pass for an m. */
const lettersOf = (name: string): string => skeleton(name.replaceAll(/[^\p{L}\p{N}]/gu, ''));

const isLongEnough = (name: string): boolean =>
  name.length >= (isLatin(name.charCodeAt(0)) ? SHORTEST.latin : SHORTEST.han);

/** `TokenPocket` → `PocketToken`. */
function swappedParts(name: string): string[] {
  const parts = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').split(' ');
  if (parts.length !== 2 || name.length < SHORTEST_SWAPPED) return [];
  return parts.every(part => /^[A-Za-z]{3,}$/.test(part)) ? [`${parts[1]}${parts[0]}`] : [];
}

export const lureEntries = ({ concepts }: CatalogData): [string, number][] => {
  const words = (concept: string) =>
    new Set(
      Object.values(concepts.find(({ id }) => id === concept)?.words ?? {})
        .flat()
        .map(lettersOf),
    );
  return lureEntriesOf(words('host-ask'), words('host-lure'));
};

export function honestNames({ exonerations }: CatalogData): HonestNames {
  const entries = (name: (typeof EXONERATIONS)[number]) =>
    exonerations.find(({ id }) => id === name)?.entries ?? [];
  return {
    ofOthers: new Set(entries('names-of-others').map(lettersOf)),
    words: entries('words-that-hold-a-name').map(lettersOf),
    vettedSuffixes: new Set(entries('vetted-suffixes')),
    ordinarySuffixes: new Set(entries('ordinary-suffixes')),
  };
}

export function sharedPlaces({ sharedHosts }: CatalogData): SharedPlaces {
  const bySuffix = new Map<string, SharedHosting>();
  const byPath = new Map<string, SharedHosting>();
  const byMail = new Map<string, SharedHosting>();
  for (const { kind, because, 'in-front-of': suffixes, behind } of sharedHosts) {
    for (const suffix of suffixes) bySuffix.set(suffix, { kind, because });
    for (const place of behind) {
      if (kind === 'mail') byMail.set(place, { kind, because });
      else byPath.set(withoutWww(place), { kind, because });
    }
  }
  const places = [...bySuffix.keys(), ...byPath.keys()].map(place => place.split('/')[0]!);
  // As a suffix of its own where the public list has it so, and else by its registrable domain.
  const domains = new Set(
    places.flatMap(host => [host, parse(host, { allowPrivateDomains: true }).domain ?? host]),
  );
  return { bySuffix, byPath, byMail, domains };
}
