/** What a client takes home to judge offline: one list, whole or as changes since a version, with a checksum of the result. */
import { sha256 } from '../crypto/sha256.ts';
import type { StandingDecision } from '../storage/decisions.ts';
import type { FeedKind, FeedState, PlacedEntry } from '../storage/feed.ts';
import { GENERATIONS_KEPT } from '../storage/feed-writer.ts';
import type { Storage } from '../storage/storage.ts';

export interface Pack {
  readonly format: 'bonafide-pack/1';
  readonly name: string;
  readonly kind: FeedKind;
  readonly version: string;
  /** Changes only: what they start from. */
  readonly since?: string;
  readonly size: number;
  /** SHA-256, in hex, of the whole list that results: its entries in the order of their code units, one a line, no line end after the last. */
  readonly checksum: string;
  readonly nextUpdateSeconds: number;
  readonly entries?: readonly string[];
  readonly added?: readonly string[];
  /** Tombstones: whoever holds these drops them. */
  readonly removed?: readonly string[];
}

export const NEXT_UPDATE_SECONDS = 1_800;
/** Above this a client takes the compact set, and asks by prefix for the rest. */
export const MOST_ENTRIES = 250_000;
const PAGE = 10_000;

/** Opaque to clients: the generation of the feed, and the number of the latest decision. */
export const versionOf = (generation: number, decision: number): string => `${generation}.${decision}`;

/** `undefined`: nothing that we gave out, or too old to be told what changed since. */
function parsed(since: string | undefined, generation: number): [number, number] | undefined {
  const match = /^(\d{1,12})\.(\d{1,12})$/.exec(since ?? '');
  if (!match) return undefined;
  const [then, decision] = [Number(match[1]), Number(match[2])];
  return then <= generation && then > generation - GENERATIONS_KEPT ? [then, decision] : undefined;
}

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

/** Changes where the version is known and recent, else the whole. */
export async function packOf(
  contents: Contents,
  standing: readonly StandingDecision[],
  since: string | undefined,
  { feeds }: Storage,
): Promise<Pack> {
  const { name, kind, generation, entries, checksum } = contents;
  const head = {
    format: 'bonafide-pack/1',
    name,
    kind,
    version: versionOf(generation, latestOf(standing)),
    size: entries.length,
    checksum,
    nextUpdateSeconds: NEXT_UPDATE_SECONDS,
  } as const;
  const from = parsed(since, generation);
  if (!from || since === undefined) return { ...head, entries };
  const changes = generation === 0 ? { added: [], removed: [] } : await feeds.changes(name, from[0]);
  const decided = standing.filter(one => one.kind === kind && one.seq > from[1]);
  const taken = decided.filter(({ decision }) => generation === 0 || decision === 'cleared');
  // What was decided on meanwhile is told again, as it is now: a client may hold it or not.
  const held = new Set(entries);
  const added = [...new Set([...changes.added, ...decided.map(placeOf)])]
    .filter(entry => held.has(entry))
    .sort();
  const removed = [...new Set([...changes.removed, ...taken.map(placeOf)])]
    .filter(entry => !held.has(entry))
    .sort();
  return { ...head, since, added, removed };
}

export const latestOf = (standing: readonly StandingDecision[]): number => standing.at(-1)?.seq ?? 0;

const placeOf = ({ place }: StandingDecision): string => place;
