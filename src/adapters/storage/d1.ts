/** Storage on Cloudflare D1. Its migrations are applied by `wrangler d1 migrations apply`, before the Worker runs. */
import type { D1Database } from '@cloudflare/workers-types';
import { CATALOG_HISTORY, RECORD_CATALOG } from './sql.ts';
import type { ServedCatalog, Storage } from './storage.ts';

export function d1Storage(database: D1Database): Storage {
  return {
    async recordCatalog({ version, brands, rules }, now) {
      await database.prepare(RECORD_CATALOG).bind(version, brands, rules, now.toISOString()).run();
    },
    async catalogHistory() {
      return (await database.prepare(CATALOG_HISTORY).all<ServedCatalog>()).results;
    },
  };
}
