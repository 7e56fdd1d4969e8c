/** The lists that were taken home, as the core looks things up in them. */
import { hashOf } from '../../core/lists/host-hash.ts';
import type { HostList } from '../../core/lists/host-list.ts';
import type { HostSet } from '../../core/lists/host-set.ts';
import type { Lists } from '../../core/lists/lists.ts';
import { numberList } from '../../core/lists/number-list.ts';
import { SortedHashes, sortedOnce } from '../../core/lists/sorted-hashes.ts';
import type { Source } from '../../core/source.ts';
import { REVIEWED, reviewedName } from '../packs/reviewed.ts';
import { hostSetFrom } from '../places/host-set-file.ts';
import { isAmong, toBeConfirmed } from '../places/to-be-confirmed.ts';

import type { KeptList } from './kept.ts';

export const listsOf = (kept: readonly KeptList[]): Lists => ({
  hosts: kept.filter(({ kind }) => kind === 'hosts').map(hostList),
  numbers: kept
    .filter(({ kind }) => kind === 'numbers')
    .map(list => numberList(idOf(list), sourceOf(list), list.entries ?? []).list),
});

const hostList = (list: KeptList): HostList => ({
  id: idOf(list),
  source: sourceOf(list),
  hosts: hostsOf(list),
  ...(list.entries ? { confirm: (place: string) => isAmong(list.entries!, place) } : {}),
});

/** Under the name that the server's own verdicts give it. */
const idOf = ({ name, kind }: KeptList): string => (name === reviewedName(kind) ? REVIEWED : name);

function hostsOf({ entries, set }: KeptList): HostSet | undefined {
  if (entries) return toBeConfirmed(new SortedHashes(sortedOnce(Float64Array.from(entries, hashOf))));
  if (!set) return NOT_AT_HOME;
  const held = hostSetFrom([set]);
  // What cannot be read is unchecked. A hit is asked for by prefix: it may have been cleared since, or its hash be forged.
  return held && toBeConfirmed(held);
}

/** A list that stays with the server: it may hold anything, so everything is asked for by prefix. */
const NOT_AT_HOME: HostSet = { size: 0, bytes: 0, exact: false, has: () => true };

const sourceOf = ({ name, kind, source: { title, url, fetched } }: KeptList): Source => ({
  title,
  url,
  saidBy: name === reviewedName(kind) ? 'bonafide' : 'community-list',
  checked: (fetched ?? '').slice(0, 10),
});
