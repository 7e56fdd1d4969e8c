/** Storage on Cloudflare D1. Its migrations are applied by `wrangler d1 migrations apply`, before the Worker runs. */
import type { D1Database } from '@cloudflare/workers-types';
import type { Database, Value } from './database.ts';
import { type Storage, storageOn } from './storage.ts';

export const d1Storage = (database: D1Database): Storage => storageOn(d1Database(database));

function d1Database(database: D1Database): Database {
  const bound = (sql: string, values: readonly Value[]) => database.prepare(sql).bind(...values);
  return {
    all: async <Row>(sql: string, ...values: Value[]) => (await bound(sql, values).all<Row>()).results,
    run: async (sql, ...values) => (await bound(sql, values).run()).meta.changes,
    async batch(statements) {
      const results = await database.batch(statements.map(({ sql, values }) => bound(sql, values)));
      return results.map(({ meta }) => meta.changes);
    },
  };
}
