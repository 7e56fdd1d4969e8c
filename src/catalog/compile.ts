/** Checked data → what the core judges by: maps, one automaton, and rules whose conditions are bound. Runs once, at start. */
import type {
  Brand,
  Brands,
  Catalog,
  Localized,
  OfficialChannel,
  Rule,
  Source,
  Term,
  Test,
} from '../core/catalog.ts';
import type { ChannelKind } from '../core/channels/channel.ts';
import { skeleton } from '../core/channels/skeleton.ts';
import { Automaton } from '../core/text/automaton.ts';
import { foldWord } from '../core/text/fold.ts';
import { isLatin } from '../core/text/letters.ts';
import { SIGNALS } from '../signals/index.ts';
import { partsOf } from './conditions.ts';
import type { BrandData, CatalogData, ConceptData, RuleData } from './data.ts';

export function compile(data: CatalogData): Catalog {
  const brands = data.brands.map(brandOf);
  return {
    version: { version: data.version, brands: data.brands.length, rules: data.rules.length },
    brands: indexOf(brands, data),
    rules: data.rules.map(ruleOf),
    lexicon: new Automaton<Term>(words(data.concepts, brands)),
  };
}

function* words(concepts: readonly ConceptData[], brands: readonly Brand[]): Generator<[string, Term]> {
  for (const { id, words } of concepts) {
    for (const word of new Set(Object.values(words).flat().map(foldWord))) yield [word, { concept: id }];
  }
  for (const brand of brands) for (const name of namesOf(brand)) yield [name, { brand: brand.id }];
}

const namesOf = ({ name, aliases }: Brand): Set<string> =>
  new Set([...Object.values(name), ...aliases].map(foldWord));

/** Which list of a brand file holds which kind of channel. */
const KIND_OF: Readonly<Record<keyof BrandData['official'], ChannelKind>> = {
  domains: 'url',
  hosts: 'url',
  paths: 'url',
  emails: 'email',
  phones: 'phone',
  handles: 'handle',
  apps: 'app',
};

function brandOf(data: BrandData): Brand {
  const source = (name: string) => sourceOf(data.sources[name]!);
  const cited = (facts: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(facts).map(([fact, name]) => [fact, source(name)]));
  const said = (text: Localized & { source: string }) => ({
    en: text.en,
    zh: text.zh,
    source: source(text.source),
  });
  return {
    id: data.id,
    name: data.name,
    aliases: data.aliases,
    sector: data.sector,
    ...(data.group === undefined ? {} : { group: data.group }),
    regions: data.regions,
    channels: channelsOf(data),
    ...(data['in-app-help'] ? { inAppHelp: said(data['in-app-help']) } : {}),
    neverHas: cited(data.never.has),
    neverCan: cited(data.never.can),
    neverAsksFor: cited(data.never['asks-for']),
    neverSays: data.never.says.map(said),
  };
}

function channelsOf(data: BrandData): OfficialChannel[] {
  return Object.entries(data.official).flatMap(([list, channels]) =>
    Object.entries(channels).map(([canonical, entry]) => {
      const {
        source,
        purpose,
        'receives-only': receivesOnly,
      } = typeof entry === 'string' ? { source: entry } : entry;
      return {
        brand: data.id,
        kind: KIND_OF[list as keyof BrandData['official']],
        canonical,
        answersBelow: list === 'domains',
        ...(purpose ? { purpose } : {}),
        receivesOnly: receivesOnly ?? false,
        source: sourceOf(data.sources[source]!),
      };
    }),
  );
}

function sourceOf({
  title,
  url,
  'said-by': saidBy,
  published,
  checked,
}: BrandData['sources'][string]): Source {
  return { title, url, saidBy, ...(published === undefined ? {} : { published }), checked };
}

function indexOf(brands: readonly Brand[], data: CatalogData): Brands {
  const channels = brands.flatMap(brand => brand.channels);
  const domains = channels.filter(channel => channel.answersBelow);
  const lures = data.concepts.find(({ id }) => id === 'host-lure');
  return {
    byId: new Map(brands.map(brand => [brand.id, brand])),
    byName: new Map(brands.flatMap(brand => [...namesOf(brand)].map(name => [name, brand.id]))),
    byChannel: new Map(channels.map(channel => [keyOf(channel), channel])),
    bySkeleton: new Map(domains.map(channel => [skeleton(channel.canonical), channel])),
    byHostName: new Map(brands.flatMap(brand => hostNames(brand).map(name => [name, brand.id]))),
    lures: new Set(
      Object.values(lures?.words ?? {})
        .flat()
        .map(skeleton),
    ),
  };
}

const keyOf = ({ kind, canonical, answersBelow }: OfficialChannel): string =>
  `${answersBelow ? 'domain' : kind} ${canonical.toLowerCase()}`;

/** Four letters at least, or two Han characters: shorter names stand in too many honest hosts. */
function hostNames(brand: Brand): string[] {
  return [...namesOf(brand)]
    .map(name => skeleton(name).replaceAll(/[^\p{L}\p{N}]/gu, ''))
    .filter(name => name.length >= (isLatin(name.charCodeAt(0)) ? 4 : 2));
}

function ruleOf(data: RuleData): Rule {
  return {
    id: data.id,
    title: data.title,
    status: data.status,
    severity: data.severity,
    verdict: data.verdict,
    headline: data.headline,
    because: data.because,
    officialWould: data['official-would'],
    nextStep: data['next-step'],
    ifAlreadyDone: data['if-already-done'],
    sources: Object.values(data.sources).map(sourceOf),
    all: data.when.all.map(bind),
    any: data.when.any.map(bind),
    none: data.when.none.map(bind),
  };
}

/** The build has refused unknown signals; should one come through all the same, its rule never fires. */
function bind(condition: RuleData['when']['all'][number]): Test {
  const { name, params } = partsOf(condition);
  return SIGNALS.get(name)?.bind(params) ?? (() => undefined);
}
