/** What is known of a feed, and the pieces of SQL that say which of its entries are served. */

export const FEED_KINDS = ['hosts', 'numbers'] as const;
export type FeedKind = (typeof FEED_KINDS)[number];

export interface FeedInfo {
  readonly id: string;
  readonly kind: FeedKind;
  readonly title: string;
  readonly url: string;
}

export interface FeedState extends FeedInfo {
  /** What is served now; 0 before the first import. */
  readonly generation: number;
  readonly entries: number;
  readonly refused: number;
  /** SHA-256 of the file that is served. */
  readonly digest: string | null;
  /** When what is served was fetched, and when somebody last tried; ISO 8601, UTC. */
  readonly fetched: string | null;
  readonly tried: string | null;
  /** Why the last try failed; what is served is then the one before. */
  readonly failure: string | null;
}

/** One entry as it is stored, with the first 32 (hosts) or 16 (numbers) bits of its SHA-256. */
export type PlacedEntry = readonly [prefix: number, entry: string];

export interface Refusal {
  readonly entry: string;
  readonly reason: string;
}

export const FEED_COLUMNS =
  'id, kind, title, url, generation, entries, refused, digest, fetched, tried, failure';

/** Joins `feed_entries e` to the feed that it is served by. */
export const SERVED = `FROM feed_entries e JOIN feeds f ON f.id = e.feed
  AND e.added <= f.generation AND e.seen >= f.generation`;

/** A condition on an entry of a feed: nobody has cleared it, or somebody did and took that back. */
export const NOT_CLEARED = `'cleared' IS NOT (SELECT d.decision FROM decisions d
  WHERE d.kind = f.kind AND d.place = e.entry ORDER BY d.seq DESC LIMIT 1)`;
