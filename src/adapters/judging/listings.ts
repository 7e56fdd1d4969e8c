/** Of each listed channel: which list, since when, and what people decided about it. */
import type { Verdict } from '../../core/verdict.ts';
import { sha256 } from '../crypto/sha256.ts';
import { PREFIX_BITS, prefixOf } from '../places/prefix.ts';
import type { Storage } from '../storage/storage.ts';
import { inTime } from './in-time.ts';

export interface ListingTold {
  readonly list: string;
  readonly place: string;
  /** `null`: decided by a person, or storage does not answer. */
  readonly since: string | null;
  readonly decisions: readonly {
    readonly decision: string;
    readonly reason: string;
    readonly decided: string;
  }[];
}

const PATIENCE_MS = 1_000;

export async function listingsOf({ channels }: Verdict, storage: Storage): Promise<ListingTold[]> {
  const listed = channels.flatMap(({ kind, listing }) => (listing ? [{ kind, listing }] : []));
  return Promise.all(
    listed.slice(0, 20).map(async ({ kind, listing: { list, place } }) => {
      const entry = kind === 'phone' ? `+${place}` : place;
      const feedKind = kind === 'phone' ? 'numbers' : 'hosts';
      const prefix = prefixOf(await sha256(entry), PREFIX_BITS[feedKind]);
      const since = await inTime(PATIENCE_MS, storage.feeds.servedSince(list, [prefix, entry]));
      const decisions = (await inTime(PATIENCE_MS, storage.decisions.about(feedKind, entry))) ?? [];
      const told = decisions.map(({ decision, reason, decided }) => ({ decision, reason, decided }));
      return { list, place, since: since ?? null, decisions: told };
    }),
  );
}
