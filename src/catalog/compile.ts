/** Checked data → what the core judges by: maps, automata, and rules whose conditions are bound. Runs once, at start. */
import { parse } from 'tldts';
import type { Brand, Brands, ListedChannel } from '../core/brand.ts';
import type { Catalog } from '../core/catalog.ts';
import { accountShape } from '../core/imitation/accounts.ts';
import type { LureWords } from '../core/imitation/lures.ts';
import { skeleton } from '../core/imitation/skeleton.ts';
import { WornNames } from '../core/imitation/worn-names.ts';
import { type Lists, NO_LISTS } from '../core/lists/lists.ts';
import { numberIndex } from '../core/phones/look-alike.ts';
import { USUAL_PRIOR } from '../core/rule.ts';
import { automatonOf } from '../core/text/automaton.ts';
import { foldWord } from '../core/text/fold.ts';
import { compileBrand } from './compile-brand.ts';
import { honestNames, lureEntries, sharedPlaces, wornNames } from './compile-hosts.ts';
import { compileNumbering, numberWordEntries } from './compile-numbering.ts';
import { compileRule } from './compile-rule.ts';
import type { CatalogData } from './data.ts';
import type { Laid } from './laid.ts';
import { readWords } from './laid-words.ts';
import { lexicon, namesOf } from './lexicon.ts';

/**
 * `lists`: hosts and numbers that others reported, where there are any. `laid`: the words of the same data, laid at build;
 * those of other data are not read.
 */
export function compile(data: CatalogData, lists: Lists = NO_LISTS, laid?: Laid): Catalog {
  const ready = laid?.version === data.version ? laid : undefined;
  const brands = data.brands.map(compileBrand);
  return {
    version: { version: data.version, brands: data.brands.length, rules: data.rules.length },
    brands: indexOf(brands, data, ready ? readWords(ready.lures) : automatonOf(lureEntries(data))),
    numbering: compileNumbering(
      data.numbering,
      ready ? readWords(ready.numberWords) : automatonOf(numberWordEntries(data.numberWords)),
    ),
    prior: data.weights[0]?.prior ?? USUAL_PRIOR,
    rules: data.rules.map(rule => compileRule(rule, data.weights[0]?.weights[rule.id])),
    lexicon: ready ? readWords(ready.lexicon) : automatonOf(lexicon(data.concepts, brands)),
    lists,
  };
}

function indexOf(brands: readonly Brand[], data: CatalogData, lures: LureWords): Brands {
  const channels = brands.flatMap(brand => brand.channels);
  const domains = channels.filter(channel => channel.answersBelow);
  const places = brands.flatMap(({ channels, reported, userContent }) => [
    ...[...channels, ...reported]
      .filter(({ kind }) => kind === 'url' || kind === 'email')
      .map(one => one.canonical),
    ...userContent,
  ]);
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
    byNumber: numberIndex(channels),
    byAccountShape: new Map(
      channels
        .filter(({ kind }) => kind === 'handle')
        .map(one => [accountShape(one.canonical.toLowerCase()), one]),
    ),
    domains: new Set([...new Set(places.map(hostOf))].map(domainOf)),
    names: new WornNames(wornNames(brands)),
    lures,
    honest: honestNames(data),
    shared: sharedPlaces(data),
  };
}

/** Of a link, an address or a place. */
const hostOf = (place: string): string => place.slice(place.indexOf('@') + 1).split('/')[0]!;

/** The registrable domain of a host; an IP address is its own. */
const domainOf = (host: string): string => parse(host, { allowPrivateDomains: true }).domain ?? host;

const keyOf = ({ kind, canonical, answersBelow }: ListedChannel): string =>
  `${answersBelow ? 'domain' : kind} ${canonical.toLowerCase()}`;
