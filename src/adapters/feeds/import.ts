/** Imports one feed: read, refused or admitted, sorted, written, and served at once as a whole. Or the last good one stays. */
import { hashOf } from '../../core/lists/host-hash.ts';
import { numberList } from '../../core/lists/number-list.ts';
import type { Hasher } from '../crypto/sha256.ts';
import { hostSetBytes, partsOf } from '../places/host-set-file.ts';
import { PREFIX_BITS, prefixOf } from '../places/prefix.ts';
import type { FeedInfo, FeedState, PlacedEntry } from '../storage/feed.ts';
import type { FeedAttempt } from '../storage/feed-writer.ts';
import type { FeedStore } from '../storage/feeds.ts';
import { type Gathered, Gatherer } from './gatherer.ts';
import { FeedError, reported } from './read.ts';
import type { Admit } from './refusal.ts';
import type { Shape } from './shapes/shape.ts';
import type { Sorter } from './sorter.ts';

export interface FeedImport {
  readonly feed: FeedInfo;
  readonly shape: Shape;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly admit: Admit;
  /** Take it although it is much shorter than the last one. */
  readonly shorter?: boolean;
}

export interface Importer {
  readonly feeds: FeedStore;
  readonly hasher: Hasher;
  readonly sorter: () => Sorter;
  readonly now: () => Date;
  /** More of them than fit are refused before memory runs out. */
  readonly mostEntries?: number;
}

export type Imported = Pick<Gathered, 'refused' | 'refusals'> & {
  readonly entries: number;
  readonly unchanged: boolean;
};

/** A feed that lost half of its entries over night is a broken download more often than a clean web. */
const LEAST_SHARE = 0.5;
const MOST_ENTRIES = 50_000_000;
/** Kept in memory while they are read, since their blocks follow from them. */
const MOST_NUMBERS = 2_000_000;

/** Throws a `FeedError` after it has written down why; what was served goes on being served. */
export async function importFeed(work: FeedImport, importer: Importer): Promise<Imported> {
  const { feed } = work;
  const sorter = importer.sorter();
  const attempt = await importer.feeds.begin(feed, importer.now());
  try {
    const last = (await importer.feeds.all()).find(({ id }) => id === feed.id);
    const gathered = await gather(work, importer, sorter);
    refuseShort(gathered, last, work.shorter === true);
    if (last?.generation && last.digest === gathered.digest) {
      await importer.feeds.unchanged(feed.id, importer.now());
      return { ...gathered, unchanged: true };
    }
    const entries = await write(feed, attempt, gathered, sorter, importer.feeds);
    if (!(await importer.feeds.serve(attempt, { ...gathered, entries }, importer.now())))
      throw new FeedError('overtaken', 'A later import of the same feed has begun.');
    return { ...gathered, entries, unchanged: false };
  } catch (error) {
    const code = error instanceof FeedError ? error.code : 'unreachable';
    if (code !== 'overtaken') await importer.feeds.failed(feed.id, code, importer.now()).catch(() => {});
    throw error;
  } finally {
    sorter.close();
  }
}

async function gather(
  { feed, shape, bytes, admit }: FeedImport,
  { hasher, mostEntries = MOST_ENTRIES }: Importer,
  sorter: Sorter,
): Promise<Gathered> {
  const gatherer = new Gatherer(admit, feed.kind === 'numbers');
  const place = async (entries: readonly string[]) => {
    const hashes = await hasher(entries);
    sorter.add(entries.map((entry, i): PlacedEntry => [prefixOf(hashes[i]!, PREFIX_BITS[feed.kind]), entry]));
  };
  for await (const written of reported(bytes, shape)) {
    await place(gatherer.take(written));
    if (gatherer.entries > (feed.kind === 'numbers' ? Math.min(mostEntries, MOST_NUMBERS) : mostEntries))
      throw new FeedError('too-large', 'The feed has more entries than this machine takes.');
  }
  const { numbers } = gatherer;
  if (numbers) await place(blocksOf(numbers));
  return gatherer.gathered();
}

/** The blocks that rent whole, as the engine sees them: `+44207946071x`. Clients that ask by prefix need them too. */
function blocksOf(numbers: readonly string[]): string[] {
  const { list } = numberList('', { title: '', url: '', saidBy: '', checked: '' }, numbers);
  return [...[...list.tens].map(ten => `+${ten}x`), ...[...list.hundreds].map(hundred => `+${hundred}xx`)];
}

function refuseShort({ entries }: Gathered, last: FeedState | undefined, shorter: boolean): void {
  if (entries === 0) throw new FeedError('empty', 'The feed holds nothing that can be listed.');
  if (!shorter && last?.generation && entries < last.entries * LEAST_SHARE)
    throw new FeedError('suspiciously-short', `The feed has ${entries} entries and had ${last.entries}.`);
}

/** How many entries it has, each once. */
async function write(
  feed: FeedInfo,
  attempt: FeedAttempt,
  { entries }: Gathered,
  sorter: Sorter,
  feeds: FeedStore,
): Promise<number> {
  const hashes = feed.kind === 'hosts' ? new Float64Array(entries) : undefined;
  let count = 0;
  for (const batch of sorter.sorted()) {
    await feeds.write(attempt, batch);
    if (hashes) for (const [, entry] of batch) hashes[count++] = hashOf(entry);
  }
  if (!hashes) return entries;
  let part = 0;
  for (const bytes of partsOf(hostSetBytes(hashes.subarray(0, count))))
    await feeds.writeSet(attempt, part++, bytes);
  return count;
}
