/** What the HTTP contract serves beside the catalog: two invented feeds and three decisions, in whatever storage there is. */

import { webHasher } from '../../src/adapters/crypto/sha256.ts';
import { importFeed } from '../../src/adapters/feeds/import.ts';
import { admission } from '../../src/adapters/feeds/refusal.ts';
import { plain } from '../../src/adapters/feeds/shapes/plain.ts';
import { sortInMemory } from '../../src/adapters/feeds/sorter.ts';
import type { FeedKind } from '../../src/adapters/storage/feed.ts';
import type { Storage } from '../../src/adapters/storage/storage.ts';
import { compile } from '../../src/catalog/compile.ts';
import { data } from '../../src/catalog/generated.ts';

export const LISTED_HOST = 'drifting-buoy.example';
export const CLEARED_HOST = 'honest-buoy.example';
export const REVIEWED_HOST = 'reviewed-buoy.example';
export const LISTED_NUMBERS = ['+442079460710', '+442079460711', '+442079460712', '+442079460713'];

async function take(storage: Storage, id: string, kind: FeedKind, lines: readonly string[]): Promise<void> {
  const bytes = new Blob([lines.join('\n')]).stream() as unknown as AsyncIterable<Uint8Array>;
  const feed = { id, kind, title: `Invented ${kind}`, url: `https://${id}.example/` };
  await importFeed(
    { feed, shape: plain, bytes, admit: admission(kind, compile(data)) },
    { feeds: storage.feeds, hasher: webHasher, sorter: sortInMemory, now: () => new Date() },
  );
}

export async function serveFeeds(storage: Storage): Promise<void> {
  const decide = (place: string, decision: 'listed' | 'cleared') =>
    storage.decisions.record({
      kind: 'hosts',
      place,
      decision,
      reason: 'An invented reason.',
      decidedBy: 'a person',
      decided: '2026-11-22T08:00:00.000Z',
    });
  await take(storage, 'invented-hosts', 'hosts', ['gone-buoy.example', CLEARED_HOST, 'stays.example']);
  await take(storage, 'invented-hosts', 'hosts', [
    LISTED_HOST,
    CLEARED_HOST,
    'stays.example',
    'pages.example/drift',
  ]);
  await take(storage, 'invented-numbers', 'numbers', LISTED_NUMBERS);
  await decide(REVIEWED_HOST, 'listed');
  await decide(CLEARED_HOST, 'cleared');
}
