/** What a client has taken home: everything it needs to judge without asking anybody. Kept and replaced as one piece, so that nobody ever judges by half of it. */
import type { CatalogData } from '../../catalog/data.ts';
import type { FeedKind } from '../storage/feed.ts';

export interface KeptList {
  readonly name: string;
  readonly kind: FeedKind;
  readonly version: string;
  readonly source: { readonly title: string; readonly url: string; readonly fetched: string | null };
  /** In the order of their code units. Absent: too many to take home, so the server is asked by prefix. */
  readonly entries?: readonly string[];
  /** The compact set of a list that is too long to come as text: it may err, so a hit is asked for by prefix. */
  readonly set?: Uint8Array<ArrayBuffer>;
}

export interface Kept {
  /** ISO 8601, of the signed index it came with. It only ever grows: an older index is a replay, or a slow cache. */
  readonly issued: string;
  readonly catalog: CatalogData;
  readonly lists: readonly KeptList[];
}

/** Where it is kept between two visits: IndexedDB, an extension's storage, a file. */
export interface Keeper {
  read(): Promise<Kept | undefined>;
  write(kept: Kept): Promise<void>;
}
