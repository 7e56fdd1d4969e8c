/** Lists of hosts and pages that somebody reported: exact, by parent domain, and page by page where many share a host. */
import type { Listing, Sighting } from '../channels/channel.ts';
import type { HostLook } from '../imitation/host-look.ts';
import type { Source } from '../source.ts';
import { walkPlace } from './host-hash.ts';
import type { HostSet } from './host-set.ts';

export interface HostList {
  readonly id: string;
  /** Who keeps it, and when it was fetched. */
  readonly source: Source;
  /** `undefined`: it could not be loaded, and whatever is asked stays unchecked. */
  readonly hosts: HostSet | undefined;
  /** The exact answer behind a set that may err. `undefined`: nobody can say now. */
  readonly confirm?: (place: string) => boolean | undefined;
}

export interface ListedAnswer {
  readonly listing?: Listing;
  /** Ids of the lists that could not answer. */
  readonly unchecked: readonly string[];
}

const NONE: readonly string[] = [];
export const NOTHING: ListedAnswer = { unchecked: NONE };

/** What the lists say of a link, or of the host behind an address. */
export function listedHost(
  { kind, canonical }: Sighting,
  look: HostLook | undefined,
  lists: readonly HostList[],
): ListedAnswer {
  if (canonical === undefined || (kind !== 'url' && kind !== 'email')) return NOTHING;
  const place = kind === 'url' ? canonical : canonical.slice(canonical.indexOf('@') + 1);
  let unchecked = NONE;
  for (const list of lists) {
    const { hit, sure } = ask(list, place, look);
    if (hit !== undefined) return { listing: { list: list.id, place: hit, source: list.source }, unchecked };
    if (!sure) unchecked = [...unchecked, list.id];
  }
  return { unchecked };
}

interface Asked {
  readonly hit?: string;
  readonly sure: boolean;
}

const SURE: Asked = { sure: true };

function ask(list: HostList, place: string, look: HostLook | undefined): Asked {
  const found = candidates(place, look, list);
  if (list.hosts && found.length === 0) return SURE;
  let sure = list.hosts !== undefined;
  for (const candidate of found) {
    const held = list.hosts?.exact ? true : list.confirm?.(candidate);
    if (held) return { hit: candidate, sure };
    sure &&= held === false;
  }
  return { sure };
}

/**
 * What a list may hold of a place: to be confirmed, where its set may err. Storage asks for these first, since the core
 * itself asks nobody. Never the shared host itself: one bad page of `ipfs.io` says nothing of the others.
 */
export function candidates(
  place: string,
  look: HostLook | undefined,
  { hosts }: HostList,
): readonly string[] {
  if (!hosts) return NONE;
  let found = NONE;
  const slash = place.indexOf('/');
  const end = slash < 0 ? place.length : slash;
  // An IP address has no domain above it.
  const registrable = look?.domain.length ?? end;
  const shared = look?.shared && (look.shared.inPath || look.shared.at === look.domain);
  walkPlace(place, end, registrable, (high, low, from, to) => {
    const wholeShared = shared && to === end && end - from === registrable;
    if (!wholeShared && hosts.has(high, low)) found = [...found, place.slice(from, to)];
    return false;
  });
  return found;
}
