/** Checked data → what the core judges by: maps, one automaton, and rules whose conditions are bound. Runs once, at start. */
import type { Brand, Brands, ListedChannel } from '../core/brand.ts';
import type { Catalog } from '../core/catalog.ts';
import { deletions } from '../core/channels/edit.ts';
import { skeleton } from '../core/channels/skeleton.ts';
import { Automaton } from '../core/text/automaton.ts';
import { foldWord } from '../core/text/fold.ts';
import { isLatin } from '../core/text/letters.ts';
import type { Term } from '../core/text/term.ts';
import { compileBrand } from './compile-brand.ts';
import { compileRule } from './compile-rule.ts';
import type { CatalogData, ConceptData } from './data.ts';

export function compile(data: CatalogData): Catalog {
  const brands = data.brands.map(compileBrand);
  return {
    version: { version: data.version, brands: data.brands.length, rules: data.rules.length },
    brands: indexOf(brands, data),
    rules: data.rules.map(compileRule),
    lexicon: new Automaton<Term>(words(data.concepts, brands)),
  };
}

function* words(concepts: readonly ConceptData[], brands: readonly Brand[]): Generator<[string, Term]> {
  for (const concept of concepts) yield* conceptWords(concept);
  for (const brand of brands) for (const name of namesOf(brand)) yield [name, { brand: brand.id }];
  for (const brand of brands) {
    for (const name of brand.besideSupport) yield [foldWord(name), { brand: brand.id, besideSupport: true }];
  }
}

/** A word that a measured language shares with an experimental one is measured. */
function* conceptWords({ id, words, experimental }: ConceptData): Generator<[string, Term]> {
  const seen = new Set<string>();
  const languages = Object.keys(words).sort(
    (a, b) => Number(experimental.includes(a)) - Number(experimental.includes(b)),
  );
  for (const language of languages) {
    const term = experimental.includes(language) ? { concept: id, experimental: true } : { concept: id };
    for (const word of words[language]!.map(foldWord)) {
      if (!seen.has(word)) yield [word, term];
      seen.add(word);
    }
  }
}

const namesOf = ({ name, aliases }: Brand): Set<string> =>
  new Set([...Object.values(name), ...aliases].map(foldWord));

function indexOf(brands: readonly Brand[], data: CatalogData): Brands {
  const channels = brands.flatMap(brand => brand.channels);
  const domains = channels.filter(channel => channel.answersBelow);
  const names = brands
    .filter(hasDomain)
    .flatMap(brand => hostNames(brand).map(name => ({ name, brand: brand.id })));
  const lures = data.concepts.find(({ id }) => id === 'host-lure');
  return {
    byId: new Map(brands.map(brand => [brand.id, brand])),
    byName: new Map(
      brands.flatMap(brand =>
        [...namesOf(brand), ...brand.claimedAs.map(foldWord)].map((name): [string, string] => [
          name,
          brand.id,
        ]),
      ),
    ),
    byChannel: new Map(channels.map(channel => [keyOf(channel), channel])),
    byReport: new Map(brands.flatMap(brand => brand.reported.map(channel => [keyOf(channel), channel]))),
    byUserContent: new Map(brands.flatMap(({ id, userContent }) => userContent.map(place => [place, id]))),
    bySkeleton: new Map(domains.map(channel => [skeleton(channel.canonical), channel])),
    byHostName: new Map(names.map(({ name, brand }) => [name, brand])),
    byDeletion: deletionsOf(names.map(({ name }) => name)),
    lures: new Set(
      Object.values(lures?.words ?? {})
        .flat()
        .map(skeleton),
    ),
  };
}

const keyOf = ({ kind, canonical, answersBelow }: ListedChannel): string =>
  `${answersBelow ? 'domain' : kind} ${canonical.toLowerCase()}`;

/** A brand whose own domain we do not know has none: its true site would be taken for an imitation of it. */
const hasDomain = ({ channels, reported }: Brand): boolean =>
  [...channels, ...reported].some(({ kind }) => kind === 'url');

/** Four letters at least, or two Han characters: shorter names stand in too many honest hosts. */
function hostNames(brand: Brand): string[] {
  const names = [...namesOf(brand), ...brand.hostNames].map(name =>
    skeleton(name).replaceAll(/[^\p{L}\p{N}]/gu, ''),
  );
  return [...new Set(names)].filter(name => name.length >= (isLatin(name.charCodeAt(0)) ? 4 : 2));
}

function deletionsOf(names: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const name of new Set(names)) {
    for (const near of new Set([name, ...deletions(name)]))
      found.set(near, [...(found.get(near) ?? []), name]);
  }
  return found;
}
