/** Whose a declared channel is already: this brand's, its group's, or somebody else's, who must be asked first. */
import type { BrandFile } from '../brand.ts';
import { KIND_OF } from '../compile-brand.ts';
import type { ChannelList } from '../declaration.ts';
import type { Entry } from './entry.ts';

type Listed = Pick<Entry, 'list' | 'key'>;

export function listedIn(brand: BrandFile, standing: 'official' | 'reported'): Listed[] {
  return (Object.keys(brand[standing]) as ChannelList[]).flatMap(list =>
    Object.keys(brand[standing][list]).map(key => ({ list, key })),
  );
}

/** The file answers for it already: the same entry, or the domain for a host of the same name. */
export const isKnown = (entry: Listed, brand: BrandFile): boolean =>
  listedIn(brand, 'official').some(
    listed => isSame(listed, entry) && (listed.list === entry.list || listed.list === 'domains'),
  );

export const isSame = (one: Listed, other: Listed): boolean =>
  KIND_OF[one.list] === KIND_OF[other.list] && one.key.toLowerCase() === other.key.toLowerCase();

/** A sentence about another brand that has to do with the channel, or `undefined`. A family shares its hosts. */
export function otherOwner(
  entry: Listed,
  brand: BrandFile,
  brands: readonly BrandFile[],
): string | undefined {
  for (const other of brands.filter(({ id }) => id !== brand.id)) {
    const all = [...listedIn(other, 'official'), ...listedIn(other, 'reported')];
    if (all.some(listed => isSame(listed, entry))) return `belongs to ${other.id} already`;
    if (isFamily(brand, other)) continue;
    const above = all.find(listed => listed.list === 'domains' && isAtOrBelow(hostOf(entry), listed.key));
    if (above) return `lies at ${above.key}, which belongs to ${other.id}`;
    const within = all.find(listed => holds(entry, listed));
    if (within) return `would answer for ${within.key}, which belongs to ${other.id}`;
  }
  return undefined;
}

/** The brand whose channels answer for this one too, and the other way round. */
export const isFamily = (one: BrandFile, other: BrandFile): boolean =>
  one.group === other.id || other.group === one.id || (one.group !== undefined && one.group === other.group);

export const isAtOrBelow = (host: string | undefined, domain: string): boolean =>
  host !== undefined && (host === domain || host.endsWith(`.${domain}`));

/** A domain holds every host below it, a host every path on it. */
const holds = ({ list, key }: Listed, listed: Listed): boolean =>
  (list === 'domains' && isAtOrBelow(hostOf(listed), key)) ||
  (list === 'hosts' && listed.list === 'paths' && hostOf(listed) === key);

function hostOf({ list, key }: Listed): string | undefined {
  if (list === 'emails') return key.slice(key.lastIndexOf('@') + 1).toLowerCase();
  return KIND_OF[list] === 'url' ? key.split('/')[0]!.toLowerCase() : undefined;
}
