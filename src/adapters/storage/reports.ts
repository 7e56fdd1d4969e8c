/** Reports: what somebody saw, and what became of it. They wait for a person; nothing is listed by a report alone. */
import type { Database } from './database.ts';
import type { FeedKind } from './feed.ts';
import { addWithin, type Quota } from './quota.ts';

export type ReportStatus = 'received' | 'accepted' | 'declined';

export interface Report {
  readonly id: string;
  readonly kind: FeedKind;
  readonly place: string;
  readonly category: string;
  readonly brand: string | null;
  readonly seenAt: string | null;
  readonly evidence: string;
  readonly reporter: string;
  readonly received: string;
  readonly status: ReportStatus;
  readonly decision: number | null;
}

export interface ReportStore {
  /** `false`: its reporter has added as many as the quota allows. */
  add(report: Report, quota?: Quota): Promise<boolean>;
  find(id: string): Promise<Report | undefined>;
  waiting(limit: number): Promise<Report[]>;
  /** Every report on the place that still waits; how many there were. */
  settle(
    kind: FeedKind,
    place: string,
    status: 'accepted' | 'declined',
    decision: number | null,
  ): Promise<number>;
}

const COLUMNS =
  'id, kind, place, category, brand, seen_at AS seenAt, evidence, reporter, received, status, decision';

export const reportStore = (database: Database): ReportStore => ({
  add: ({ id, kind, place, category, brand, seenAt, evidence, reporter, received }, quota) =>
    addWithin(
      database,
      'reports',
      { id, kind, place, category, brand, seen_at: seenAt, evidence, reporter, received },
      quota,
    ),
  find: async id => (await database.all<Report>(`SELECT ${COLUMNS} FROM reports WHERE id = ?`, id))[0],
  waiting: limit =>
    database.all(
      `SELECT ${COLUMNS} FROM reports WHERE status = 'received' ORDER BY received, id LIMIT ?`,
      limit,
    ),
  settle: (kind, place, status, decision) =>
    database.run(
      "UPDATE reports SET status = ?, decision = ? WHERE kind = ? AND place = ? AND status = 'received'",
      status,
      decision,
      kind,
      place,
    ),
});
