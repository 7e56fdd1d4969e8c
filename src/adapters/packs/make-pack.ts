/** The contents of a list → its pack, whole or as changes since the version that a client holds. */
import type { StandingDecision } from '../storage/decisions.ts';
import { GENERATIONS_KEPT } from '../storage/feed-writer.ts';
import type { Storage } from '../storage/storage.ts';
import type { Contents } from './contents.ts';
import { NEXT_UPDATE_SECONDS, type Pack } from './pack.ts';

/** Opaque to clients: the generation of the feed, and the number of the latest decision. */
export const versionOf = (generation: number, decision: number): string => `${generation}.${decision}`;

/** `undefined`: nothing that we gave out, or too old to be told what changed since. */
function parsed(since: string | undefined, generation: number): [number, number] | undefined {
  const match = /^(\d{1,12})\.(\d{1,12})$/.exec(since ?? '');
  if (!match) return undefined;
  const [then, decision] = [Number(match[1]), Number(match[2])];
  return then <= generation && then > generation - GENERATIONS_KEPT ? [then, decision] : undefined;
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
