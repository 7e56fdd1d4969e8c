/**
 * The lists that are served, in memory, as fresh as a minute ago. Storage that does not answer leaves what is there; with
 * nothing there yet, everything that is asked stays unchecked.
 */
import { hashOf } from '../../core/lists/host-hash.ts';
import type { HostList } from '../../core/lists/host-list.ts';
import type { HostSet } from '../../core/lists/host-set.ts';
import type { Lists } from '../../core/lists/lists.ts';
import { type NumberList, numberList } from '../../core/lists/number-list.ts';
import { SortedHashes, sortedOnce } from '../../core/lists/sorted-hashes.ts';
import type { Source } from '../../core/source.ts';
import type { Hasher } from '../crypto/sha256.ts';
import { inTime } from '../judging/in-time.ts';
import type { ListSource } from '../judging/judge.ts';
import { REVIEWED, REVIEWED_SOURCE } from '../packs/reviewed.ts';
import { hostSetFrom } from '../places/host-set-file.ts';
import { PREFIX_BITS, prefixOf } from '../places/prefix.ts';
import { isAmong, toBeConfirmed } from '../places/to-be-confirmed.ts';
import type { StandingDecision } from '../storage/decisions.ts';
import type { FeedState, PlacedEntry } from '../storage/feed.ts';
import type { Storage } from '../storage/storage.ts';
import { Without } from './without.ts';

const FRESH_MS = 60_000;
/** With nothing to serve, sooner. */
const RETRY_MS = 5_000;
const LOAD_MS = 5_000;
const CONFIRM_MS = 300;
const PAGE = 10_000;

interface Loaded {
  readonly generation: number;
  readonly hosts?: HostSet | undefined;
  readonly numbers?: readonly string[];
}

export interface ServedLists extends ListSource {
  /** What the lists are made of; `undefined` before storage has answered once. */
  states(): readonly FeedState[] | undefined;
}

const UNAVAILABLE: Lists = {
  hosts: [{ id: 'feeds', source: { title: '', url: '', saidBy: '', checked: '' }, hosts: undefined }],
  numbers: [],
};

export function servedLists(storage: Storage, hasher: Hasher, now: () => Date): ServedLists {
  const loaded = new Map<string, Loaded>();
  let lists: Lists | undefined;
  let states: readonly FeedState[] | undefined;
  let cleared: ReadonlySet<string> = new Set();
  let due = 0;
  return { current, holds, states: () => states };

  /** One request in a minute looks for news. A request may not wait for what another one asked of D1, so each asks itself. */
  function current(): Lists | Promise<Lists> {
    const moment = now().getTime();
    if (lists && moment < due) return lists;
    if (!lists && moment < due) return UNAVAILABLE;
    due = moment + (lists ? FRESH_MS : 0);
    return inTime(LOAD_MS, load()).then(found => {
      if (!found) due = moment + RETRY_MS;
      return found ?? lists ?? UNAVAILABLE;
    });
  }

  async function load(): Promise<Lists> {
    const [feeds, standing] = [await storage.feeds.all(), await storage.decisions.standing()];
    const served = feeds.filter(({ generation }) => generation > 0);
    for (const feed of served)
      if (loaded.get(feed.id)?.generation !== feed.generation) loaded.set(feed.id, await read(feed));
    cleared = new Set(standing.filter(({ decision }) => decision === 'cleared').map(({ place }) => place));
    lists = listsOf(served, loaded, standing, cleared);
    states = feeds;
    due = now().getTime() + FRESH_MS;
    return lists;
  }

  async function read({ id, kind, generation }: FeedState): Promise<Loaded> {
    if (kind === 'hosts') return { generation, hosts: hostSetFrom(await storage.feeds.set(id)) };
    const numbers: string[] = [];
    for (let after: PlacedEntry | undefined; ; ) {
      const page = await storage.feeds.page(id, after, PAGE);
      for (const [, entry] of page) if (!entry.endsWith('x')) numbers.push(entry);
      if (page.length < PAGE) return { generation, numbers };
      after = page.at(-1);
    }
  }

  async function holds(list: string, places: readonly string[]): Promise<ReadonlySet<string> | undefined> {
    const ask = async () => {
      const hashes = await hasher(places);
      const placed = places.map((place, i): PlacedEntry => [prefixOf(hashes[i]!, PREFIX_BITS.hosts), place]);
      return new Set((await storage.feeds.holds(list, placed)).filter(place => !cleared.has(place)));
    };
    const held = await inTime(CONFIRM_MS, ask());
    // With nobody to ask, the word of an exact set is better than none: only a forger could make it err.
    return held ?? (loaded.get(list)?.hosts?.exact ? new Set(places) : undefined);
  }
}

function listsOf(
  feeds: readonly FeedState[],
  loaded: ReadonlyMap<string, Loaded>,
  standing: readonly StandingDecision[],
  cleared: ReadonlySet<string>,
): Lists {
  const hosts: HostList[] = [];
  const numbers: NumberList[] = [];
  const ours = standing.filter(({ decision }) => decision === 'listed');
  addReviewed(ours, hosts, numbers);
  for (const feed of feeds) {
    const held = loaded.get(feed.id);
    const source = sourceOf(feed);
    if (feed.kind === 'hosts')
      hosts.push({
        id: feed.id,
        source,
        hosts: held?.hosts && Without.of(toBeConfirmed(held.hosts), cleared),
      });
    else
      numbers.push(numberList(feed.id, source, held?.numbers?.filter(one => !cleared.has(one)) ?? []).list);
  }
  return { hosts, numbers };
}

function addReviewed(ours: readonly StandingDecision[], hosts: HostList[], numbers: NumberList[]): void {
  const last = ours.at(-1);
  if (!last) return;
  const source = { ...REVIEWED_SOURCE, saidBy: 'bonafide' as const, checked: last.decided.slice(0, 10) };
  const placesOf = (kind: string) => ours.filter(one => one.kind === kind).map(({ place }) => place);
  const places = placesOf('hosts').sort();
  const hashes = sortedOnce(Float64Array.from(places, hashOf));
  const confirm = (place: string) => isAmong(places, place);
  hosts.push({ id: REVIEWED, source, hosts: toBeConfirmed(new SortedHashes(hashes)), confirm });
  numbers.push(numberList(REVIEWED, source, placesOf('numbers')).list);
}

const sourceOf = ({ title, url, fetched }: FeedState): Source => ({
  title,
  url,
  saidBy: 'community-list',
  checked: (fetched ?? '').slice(0, 10),
});
