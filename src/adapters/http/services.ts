/** What the routes are given, so that none of them makes its own catalog, storage or clock. */
import type { Catalog } from '../../core/catalog.ts';
import type { Storage } from '../storage/storage.ts';
import type { Variables } from './log.ts';

export interface Services {
  readonly catalog: Catalog;
  /** Absent where nothing can be written; what it would have said is then `unchecked`, and nothing fails. */
  readonly storage?: Storage | undefined;
  readonly now: () => Date;
}

export type Env = { Variables: Variables };
