/**
 * How a feed is replaced: entries are marked with the number of the attempt, a few thousand at a time, and nothing of it
 * is served until one statement makes that number the generation. An attempt that dies, or that a newer one overtook,
 * changes nothing that anybody sees.
 */
import { type Database, sql } from './database.ts';
import type { FeedInfo, PlacedEntry, Refusal } from './feed.ts';

export interface FeedAttempt {
  readonly feed: string;
  readonly number: number;
  /** The generation that is served while this goes on. */
  readonly served: number;
}

export interface ImportResult {
  readonly entries: number;
  readonly refused: number;
  readonly digest: string;
  readonly refusals: readonly Refusal[];
}

export interface FeedWriter {
  begin(feed: FeedInfo, now: Date): Promise<FeedAttempt>;
  write(attempt: FeedAttempt, entries: readonly PlacedEntry[]): Promise<void>;
  writeSet(attempt: FeedAttempt, part: number, bytes: Uint8Array): Promise<void>;
  /** `false`: a newer attempt has overtaken this one, and nothing of it is served. */
  serve(attempt: FeedAttempt, result: ImportResult, now: Date): Promise<boolean>;
  /** Nothing new to serve, which is news as well: what is served is as fresh as this moment. */
  unchanged(feed: string, now: Date): Promise<void>;
  /** What is served stays. */
  failed(feed: string, failure: string, now: Date): Promise<void>;
}

/** Clients that come back after more imports than this take the whole list again. */
export const GENERATIONS_KEPT = 30;

const BEGIN = `INSERT INTO feeds (id, kind, title, url, attempt, tried) VALUES (?, ?, ?, ?, 1, ?)
  ON CONFLICT (id) DO UPDATE SET title = excluded.title, url = excluded.url, attempt = attempt + 1, tried = excluded.tried
  RETURNING attempt AS number, generation AS served`;
/** What was served keeps the generation in which it came; anything else comes with this one. */
const WRITE = `INSERT INTO feed_entries (feed, prefix, entry, added, seen)
  SELECT f.id, value ->> 0, value ->> 1, f.attempt, f.attempt FROM json_each(?) JOIN feeds f ON f.id = ? AND f.attempt = ?
  WHERE true
  ON CONFLICT (feed, prefix, entry) DO UPDATE SET
    added = CASE WHEN added <= ? AND seen >= ? THEN added ELSE excluded.added END, seen = excluded.seen`;
const SERVE = `UPDATE feeds SET generation = attempt, entries = ?, refused = ?, digest = ?, fetched = ?, failure = NULL
  WHERE id = ? AND attempt = ?`;

export function feedWriter(database: Database): FeedWriter {
  return {
    async begin({ id, kind, title, url }, now) {
      const [row] = await database.all<{ number: number; served: number }>(
        BEGIN,
        id,
        kind,
        title,
        url,
        now.toISOString(),
      );
      return { feed: id, ...row! };
    },
    async write({ feed, number, served }, entries) {
      await database.run(WRITE, JSON.stringify(entries), feed, number, served, served);
    },
    async writeSet({ feed, number }, part, bytes) {
      await database.run('INSERT OR REPLACE INTO feed_sets VALUES (?, ?, ?, ?)', feed, number, part, bytes);
    },
    async serve({ feed, number }, { entries, refused, digest, refusals }, now) {
      const moment = now.toISOString();
      const changed = await database.batch([
        sql(SERVE, entries, refused, digest, moment, feed, number),
        sql(
          'INSERT INTO feed_generations SELECT id, generation, ? FROM feeds WHERE id = ? AND generation = ?',
          moment,
          feed,
          number,
        ),
        sql('DELETE FROM feed_refusals WHERE feed = ?', feed),
        sql(
          'INSERT OR IGNORE INTO feed_refusals SELECT ?, value ->> 0, value ->> 1 FROM json_each(?)',
          feed,
          JSON.stringify(refusals.map(({ entry, reason }) => [entry, reason])),
        ),
        sql(
          'DELETE FROM feed_sets WHERE feed = ? AND generation <> (SELECT generation FROM feeds WHERE id = ?)',
          feed,
          feed,
        ),
      ]);
      if (changed[0] === 0) return false;
      await database.run(
        'DELETE FROM feed_entries WHERE feed = ? AND seen < ?',
        feed,
        number - GENERATIONS_KEPT,
      );
      return true;
    },
    async unchanged(feed, now) {
      const moment = now.toISOString();
      await database.run(
        'UPDATE feeds SET fetched = ?, tried = ?, failure = NULL WHERE id = ?',
        moment,
        moment,
        feed,
      );
    },
    async failed(feed, failure, now) {
      await database.run(
        'UPDATE feeds SET failure = ?, tried = ? WHERE id = ?',
        failure,
        now.toISOString(),
        feed,
      );
    },
  };
}
