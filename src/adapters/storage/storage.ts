/** What is written down, whatever writes it: SQLite on Node, D1 on Workers. One contract suite proves that both keep it. */
import type { CatalogVersion } from '../../core/catalog.ts';

export interface ServedCatalog extends CatalogVersion {
  /** ISO 8601, UTC. */
  readonly firstServed: string;
}

export interface Storage {
  /** Notes that this catalog serves; the first time counts, however often it is said. */
  recordCatalog(catalog: CatalogVersion, now: Date): Promise<void>;
  /** Every catalog that served here, the latest first. */
  catalogHistory(): Promise<ServedCatalog[]>;
}
