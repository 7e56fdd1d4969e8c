/** What is known of a brand, what is missing, what rests on one voice, and what contradicts itself. */
import type { BrandFile } from '../brand.ts';
import { type Fact, factsOf, STANDINGS, type Standing } from './facts.ts';

export interface Audit {
  readonly brand: string;
  readonly counts: Readonly<Record<Standing, number>>;
  /** Kinds of channel of which neither an official one nor a "has none" is known. */
  readonly missing: readonly string[];
  /** Official facts that rest on a single source, and that source is neither the brand nor a regulator. */
  readonly singleSourced: readonly string[];
  readonly conflicts: readonly string[];
  /** Facts whose source is not in the file; the build refuses them, so this proves that it did. */
  readonly unsourced: readonly string[];
}

/** The lists of a brand file by the kind of channel that a person asks for. */
const LISTS = {
  phone: ['phones'],
  url: ['domains', 'hosts', 'paths'],
  email: ['emails'],
  handle: ['handles'],
  app: ['apps'],
};
type Kind = keyof typeof LISTS;
const KINDS = Object.keys(LISTS) as Kind[];
const FIRST_HAND = ['brand', 'regulator'];

export function audit(brand: BrandFile, brands: readonly BrandFile[]): Audit {
  const facts = factsOf(brand);
  const group = brands.find(({ id }) => id === brand.group);
  const shared = group ? factsOf(group).filter(({ standing }) => standing === 'official') : [];
  return {
    brand: brand.id,
    counts: Object.fromEntries(
      STANDINGS.map(standing => [standing, facts.filter(fact => fact.standing === standing).length]),
    ) as Record<Standing, number>,
    missing: KINDS.filter(kind => !isSettled(kind, brand, [...facts, ...shared])),
    singleSourced: facts.filter(isSingleSourced).map(({ field }) => field),
    conflicts: KINDS.flatMap(kind => conflictsIn(kind, brand, facts)),
    unsourced: facts.filter(({ sources }) => sources.length === 0).map(({ field }) => field),
  };
}

const of = (kind: Kind, standing: Standing, facts: readonly Fact[]): Fact[] =>
  facts.filter(fact => fact.standing === standing && LISTS[kind].includes(fact.list));

const isSettled = (kind: Kind, brand: BrandFile, facts: readonly Fact[]): boolean =>
  of(kind, 'official', facts).length > 0 || brand.never.has[kind] !== undefined;

const isSingleSourced = ({ standing, sources }: Fact): boolean =>
  standing === 'official' && sources.length === 1 && !FIRST_HAND.includes(sources[0]!['said-by']);

function conflictsIn(kind: Kind, brand: BrandFile, facts: readonly Fact[]): string[] {
  const official = of(kind, 'official', facts);
  const reported = of(kind, 'reported', facts);
  const conflicts: string[] = [];
  const none = brand.never.has[kind] ?? brand['reported-never'].has[kind];
  if (none && official.length > 0) conflicts.push(`${kind}: listed, and said not to exist`);
  if (brand.never['has-other'][kind] && reported.length > 0)
    conflicts.push(`${kind}: said to be complete, and others are reported`);
  if (kind === 'phone' && official.length === 0 && reported.length > 1) {
    conflicts.push(
      `phone: ${reported.length} reported, none confirmed: ${reported.map(({ value }) => value).join(', ')}`,
    );
  }
  return conflicts;
}
