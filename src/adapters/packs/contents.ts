/** What a list holds that is given out: a feed without what was cleared, or what people decided. */
import { sha256 } from '../crypto/sha256.ts';
import type { StandingDecision } from '../storage/decisions.ts';
import type { FeedKind, FeedState, PlacedEntry } from '../storage/feed.ts';
import type { Storage } from '../storage/storage.ts';

const PAGE = 10_000;

export interface Contents {
  readonly name: string;
  readonly kind: FeedKind;
  readonly generation: number;
  /** Sorted, without what was cleared. */
  readonly entries: readonly string[];
  readonly checksum: string;
}

export async function contentsOf(
  feed: FeedState,
  standing: readonly StandingDecision[],
  storage: Storage,
): Promise<Contents> {
  const cleared = new Set(standing.filter(one => one.decision === 'cleared').map(({ place }) => place));
  const entries: string[] = [];
  for (let after: PlacedEntry | undefined; ; ) {
    const page = await storage.feeds.page(feed.id, after, PAGE);
    for (const [, entry] of page) if (!cleared.has(entry)) entries.push(entry);
    if (page.length < PAGE) break;
    after = page.at(-1);
  }
  return summed(feed.id, feed.kind, feed.generation, entries);
}

/** Our own list of a kind: what people decided. */
export const reviewedOf = (kind: FeedKind, standing: readonly StandingDecision[]): Promise<Contents> =>
  summed(
    `reviewed-${kind}`,
    kind,
    0,
    standing.filter(one => one.kind === kind && one.decision === 'listed').map(({ place }) => place),
  );

async function summed(name: string, kind: FeedKind, generation: number, found: string[]): Promise<Contents> {
  const entries = found.sort();
  return { name, kind, generation, entries, checksum: await sha256(entries.join('\n')) };
}
