/** Which catalog judged since when. */
import type { CatalogVersion } from '../../core/catalog.ts';
import type { Database } from './database.ts';

export interface ServedCatalog extends CatalogVersion {
  /** ISO 8601, UTC. */
  readonly firstServed: string;
}

export interface CatalogStore {
  /** Notes that this catalog serves; the first time counts, however often it is said. */
  recordCatalog(catalog: CatalogVersion, now: Date): Promise<void>;
  /** Every catalog that served here, the latest first. */
  catalogHistory(): Promise<ServedCatalog[]>;
}

const RECORD =
  'INSERT INTO catalog_history (version, brands, rules, first_served) VALUES (?, ?, ?, ?) ON CONFLICT (version) DO NOTHING';
const HISTORY =
  'SELECT version, brands, rules, first_served AS firstServed FROM catalog_history ORDER BY first_served DESC, version';

export const catalogStore = (database: Database): CatalogStore => ({
  async recordCatalog({ version, brands, rules }, now) {
    await database.run(RECORD, version, brands, rules, now.toISOString());
  },
  catalogHistory: () => database.all<ServedCatalog>(HISTORY),
});
