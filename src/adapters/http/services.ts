/** What the routes are given, so that none of them makes its own catalog, storage or clock. */
import type { MiddlewareHandler } from 'hono';
import type { CatalogData } from '../../catalog/data.ts';
import type { Catalog } from '../../core/catalog.ts';
import type { HookSettings } from '../hooks/settings.ts';
import type { ListSource } from '../judging/judge.ts';
import type { Prover } from '../moderation/proof.ts';
import type { Signer } from '../packs/signer.ts';
import type { Storage } from '../storage/storage.ts';
import type { Limits } from './callers/limit-settings.ts';
import type { Variables } from './log.ts';
import type { SecurityContact } from './security-contact.ts';

export interface Services {
  readonly catalog: Catalog;
  /** What the catalog was compiled from: its conditions by name, and what a client takes home. */
  readonly data: CatalogData;
  /** Hosts and numbers that others reported, where any are served. */
  readonly lists?: ListSource | undefined;
  /** Absent where nothing can be written; what it would have said is then `unchecked`, and nothing fails. */
  readonly storage?: Storage | undefined;
  readonly now: () => Date;
  /** Signs what clients take home; without it there are no packs. */
  readonly signer?: Signer | undefined;
  /** How often one may ask; without it, as often as one likes. */
  readonly limits?: Limits | undefined;
  /** Ends when all that arrived together may be judged, where that is cheaper than one by one. */
  readonly turn?: (() => Promise<void>) | undefined;
  /** True once the server was told to stop: whoever balances load sends nobody else. */
  readonly draining?: (() => boolean) | undefined;
  /** Counters as Prometheus reads them, where they are kept in the process. */
  readonly metrics?: (() => Promise<string>) | undefined;
  /** Looks at the DNS and the site of whoever appeals. */
  readonly prover?: Prover | undefined;
  /** Gives out the scripts of pages, where the server keeps them itself. */
  readonly assets?: MiddlewareHandler | undefined;
  /** Whether to compress pages and packs. Cloudflare does that by itself. */
  readonly compresses?: boolean | undefined;
  /** Makes the hashes of anonymous reporters worthless elsewhere. */
  readonly salt?: string | undefined;
  /** Whom to tell of a hole in this service. */
  readonly security?: SecurityContact | undefined;
  /** The hotline and the message filter; each hook is off until its secret is set. */
  readonly hooks?: HookSettings | undefined;
}

export type Env = { Variables: Variables };
