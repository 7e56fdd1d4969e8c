/** Feeds as they are read: what is served, by prefix, page by page and as changes since a generation. */
import type { Database } from './database.ts';
import {
  FEED_COLUMNS,
  type FeedKind,
  type FeedState,
  NOT_CLEARED,
  type PlacedEntry,
  type Refusal,
  SERVED,
} from './feed.ts';
import { type FeedWriter, feedWriter } from './feed-writer.ts';

export interface FeedChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface FeedStore extends FeedWriter {
  all(): Promise<FeedState[]>;
  /** Which of these entries the feed serves. */
  holds(feed: string, entries: readonly PlacedEntry[]): Promise<string[]>;
  /** What any feed of the kind serves with that prefix, without what was cleared. */
  withPrefix(kind: FeedKind, prefix: number): Promise<{ readonly feed: string; readonly entry: string }[]>;
  /** Served entries in order, behind the given one. */
  page(feed: string, after: PlacedEntry | undefined, limit: number): Promise<PlacedEntry[]>;
  changes(feed: string, since: number): Promise<FeedChanges>;
  /** The bytes of the compact set that is served; nothing where there is none. */
  set(feed: string): Promise<Uint8Array[]>;
  servedSince(feed: string, entry: PlacedEntry): Promise<string | undefined>;
  refusals(feed: string): Promise<Refusal[]>;
}

const HOLDS = `SELECT e.entry AS entry ${SERVED} WHERE e.feed = ? AND (e.prefix, e.entry) IN (
  SELECT value ->> 0, value ->> 1 FROM json_each(?))`;
/** Feed by feed, each by its key. */
const WITH_PREFIX = `SELECT e.feed AS feed, e.entry AS entry FROM feeds f CROSS JOIN feed_entries e ON e.feed = f.id
  AND e.prefix = ? AND e.added <= f.generation AND e.seen >= f.generation
  WHERE f.kind = ? AND ${NOT_CLEARED} ORDER BY e.feed, e.entry`;
const PAGE = `SELECT e.prefix AS prefix, e.entry AS entry ${SERVED}
  WHERE e.feed = ? AND (e.prefix, e.entry) > (?, ?) ORDER BY e.prefix, e.entry LIMIT ?`;
const ADDED = `SELECT e.entry AS entry ${SERVED} WHERE e.feed = ? AND e.added > ? ORDER BY e.entry`;
const REMOVED = `SELECT e.entry AS entry FROM feed_entries e JOIN feeds f ON f.id = e.feed
  WHERE e.feed = ? AND e.seen >= ? AND e.seen < f.generation ORDER BY e.entry`;
const SET = `SELECT s.bytes AS bytes FROM feed_sets s JOIN feeds f ON f.id = s.feed AND f.generation = s.generation
  WHERE s.feed = ? ORDER BY s.part`;
const SINCE = `SELECT min(g.served) AS served ${SERVED} JOIN feed_generations g ON g.feed = e.feed AND g.generation >= e.added
  WHERE e.feed = ? AND e.prefix = ? AND e.entry = ?`;

export function feedStore(database: Database): FeedStore {
  const entries = async (sql: string, ...values: (string | number)[]): Promise<string[]> =>
    (await database.all<{ entry: string }>(sql, ...values)).map(({ entry }) => entry);
  return {
    ...feedWriter(database),
    all: () => database.all<FeedState>(`SELECT ${FEED_COLUMNS} FROM feeds ORDER BY id`),
    holds: (feed, wanted) => entries(HOLDS, feed, JSON.stringify(wanted)),
    withPrefix: (kind, prefix) => database.all(WITH_PREFIX, prefix, kind),
    async page(feed, after, limit) {
      const [prefix, entry] = after ?? [-1, ''];
      const rows = await database.all<{ prefix: number; entry: string }>(PAGE, feed, prefix, entry, limit);
      return rows.map((row): PlacedEntry => [row.prefix, row.entry]);
    },
    async changes(feed, since) {
      const [added, removed] = [await entries(ADDED, feed, since), await entries(REMOVED, feed, since)];
      return { added, removed };
    },
    async set(feed) {
      const rows = await database.all<{ bytes: ArrayBuffer | Uint8Array | number[] }>(SET, feed);
      return rows.map(({ bytes }) => (bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)));
    },
    async servedSince(feed, [prefix, entry]) {
      const [row] = await database.all<{ served: string | null }>(SINCE, feed, prefix, entry);
      return row?.served ?? undefined;
    },
    refusals: feed =>
      database.all<Refusal>('SELECT entry, reason FROM feed_refusals WHERE feed = ? ORDER BY entry', feed),
  };
}
