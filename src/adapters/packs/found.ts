/** The list behind a pack's name: a feed, or what people decided. Contents are kept, since 250,000 entries take a second to sum. */
import type { StandingDecision } from '../storage/decisions.ts';
import { FEED_KINDS, type FeedState } from '../storage/feed.ts';
import type { Storage } from '../storage/storage.ts';
import { type Contents, contentsOf, reviewedOf } from './contents.ts';
import { latestOf, versionOf } from './make-pack.ts';
import { reviewedName } from './reviewed.ts';

export interface Found {
  readonly name: string;
  readonly version: string;
  /** Absent for what we list ourselves. */
  readonly feed?: FeedState;
  readonly standing: readonly StandingDecision[];
}

export async function findList({ feeds, decisions }: Storage, name: string): Promise<Found | undefined> {
  const standing = await decisions.standing();
  const latest = latestOf(standing);
  if (FEED_KINDS.some(kind => name === reviewedName(kind)))
    return { name, version: versionOf(0, latest), standing };
  const feed = (await feeds.all()).find(({ id, generation }) => id === name && generation > 0);
  return feed && { name, version: versionOf(feed.generation, latest), feed, standing };
}

export class ContentsKept {
  readonly #held = new Map<string, { readonly version: string; readonly contents: Contents }>();

  async of({ name, version, feed, standing }: Found, storage: Storage): Promise<Contents> {
    const known = this.#held.get(name);
    if (known?.version === version) return known.contents;
    const kind = FEED_KINDS.find(kind => reviewedName(kind) === name) ?? 'hosts';
    const contents = await (feed ? contentsOf(feed, standing, storage) : reviewedOf(kind, standing));
    this.#held.set(name, { version, contents });
    return contents;
  }
}
