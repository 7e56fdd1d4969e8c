/** The cron trigger: imports the feeds that are set. One that fails keeps its last good entries, and stops no other. */

import { webHasher } from '../../adapters/crypto/sha256.ts';
import { download } from '../../adapters/feeds/download.ts';
import { importFeed } from '../../adapters/feeds/import.ts';
import { admission } from '../../adapters/feeds/refusal.ts';
import { SHAPES } from '../../adapters/feeds/shapes/shapes.ts';
import { sortInMemory } from '../../adapters/feeds/sorter.ts';
import type { FeedKind } from '../../adapters/storage/feed.ts';
import type { Storage } from '../../adapters/storage/storage.ts';
import type { Catalog } from '../../core/catalog.ts';

interface Feed {
  readonly id: string;
  readonly url: string;
  readonly kind?: FeedKind;
  readonly format?: string;
  readonly title?: string;
}

export interface ImportLine {
  readonly feed: string;
  readonly entries?: number;
  readonly refused?: number;
  readonly unchanged?: boolean;
  readonly error?: string;
}

const PATIENCE_MS = 60_000;
/** It is sorted in memory: 300,000 entries take 44 MB of the 128 that an isolate has. */
const MOST_ENTRIES = 500_000;

export async function importScheduled(
  setting: string | undefined,
  storage: Storage,
  catalog: Catalog,
  now: () => Date,
  open: (url: string) => Promise<AsyncIterable<Uint8Array>> = url => download(url, PATIENCE_MS),
): Promise<ImportLine[]> {
  const lines: ImportLine[] = [];
  for (const { id, url, kind = 'hosts', format = 'plain', title = id } of feedsOf(setting)) {
    const shape = SHAPES[format];
    try {
      if (!shape) throw new Error('UnknownFormat');
      const work = {
        feed: { id, kind, title, url },
        shape,
        bytes: lazily(() => open(url)),
        admit: admission(kind, catalog),
      };
      const importer = {
        feeds: storage.feeds,
        hasher: webHasher,
        sorter: sortInMemory,
        now,
        mostEntries: MOST_ENTRIES,
      };
      const { entries, refused, unchanged } = await importFeed(work, importer);
      lines.push({ feed: id, entries, refused, unchanged });
    } catch (error) {
      lines.push({ feed: id, error: error instanceof Error ? error.name : 'unknown' });
    }
  }
  return lines;
}

function feedsOf(setting: string | undefined): readonly Feed[] {
  try {
    const feeds = JSON.parse(setting ?? '[]') as unknown;
    return Array.isArray(feeds)
      ? feeds.filter(one => /^[a-z0-9][a-z0-9-]{0,63}$/.test(one?.id) && typeof one?.url === 'string')
      : [];
  } catch {
    return [];
  }
}

/** Downloaded within the import, so that a download that fails is written down as one. */
async function* lazily(open: () => Promise<AsyncIterable<Uint8Array>>): AsyncGenerator<Uint8Array> {
  yield* await open();
}
