/** Appeals: somebody says that a place is listed wrongly, proves that it is theirs, and reads what came of it. */
import type { Database } from './database.ts';
import type { FeedKind } from './feed.ts';
import { addWithin, type Quota } from './quota.ts';

export const PROOFS = ['dns-txt', 'well-known', 'mail', 'none'] as const;
export type ProofKind = (typeof PROOFS)[number];
export type AppealStatus = 'received' | 'proven' | 'cleared' | 'declined';

export interface Appeal {
  readonly id: string;
  readonly kind: FeedKind;
  readonly place: string;
  readonly statement: string;
  readonly proof: ProofKind;
  /** What the owner publishes to prove the place theirs. */
  readonly token: string;
  readonly reporter: string;
  readonly received: string;
  /** When a person will have looked at it. */
  readonly expected: string;
  readonly proven: string | null;
  readonly status: AppealStatus;
  readonly reason: string | null;
  readonly decided: string | null;
  readonly decision: number | null;
}

export interface AppealStore {
  /** `false`: its reporter has added as many as the quota allows. */
  add(appeal: Appeal, quota?: Quota): Promise<boolean>;
  find(id: string): Promise<Appeal | undefined>;
  waiting(limit: number): Promise<Appeal[]>;
  prove(id: string, now: Date): Promise<boolean>;
  /** `false` where it is answered already, or is about another place: one decision answers one place. */
  settle(
    about: Pick<Appeal, 'id' | 'kind' | 'place'>,
    status: 'cleared' | 'declined',
    reason: string,
    decision: number | null,
    now: Date,
  ): Promise<boolean>;
}

const COLUMNS =
  'id, kind, place, statement, proof, token, reporter, received, expected, proven, status, reason, decided, decision';
const OPEN = "status IN ('received', 'proven')";

export const appealStore = (database: Database): AppealStore => ({
  add: ({ id, kind, place, statement, proof, token, reporter, received, expected }, quota) =>
    addWithin(
      database,
      'appeals',
      { id, kind, place, statement, proof, token, reporter, received, expected },
      quota,
    ),
  find: async id => (await database.all<Appeal>(`SELECT ${COLUMNS} FROM appeals WHERE id = ?`, id))[0],
  waiting: limit =>
    database.all(`SELECT ${COLUMNS} FROM appeals WHERE ${OPEN} ORDER BY status, received, id LIMIT ?`, limit),
  prove: async (id, now) =>
    (await database.run(
      "UPDATE appeals SET status = 'proven', proven = ? WHERE id = ? AND status = 'received'",
      now.toISOString(),
      id,
    )) > 0,
  settle: async ({ id, kind, place }, status, reason, decision, now) =>
    (await database.run(
      `UPDATE appeals SET status = ?, reason = ?, decision = ?, decided = ? WHERE id = ? AND kind = ? AND place = ? AND ${OPEN}`,
      status,
      reason,
      decision,
      now.toISOString(),
      id,
      kind,
      place,
    )) > 0,
});
