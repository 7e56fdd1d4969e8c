/** Reports: what somebody saw, and what became of it. They wait for a person; nothing is listed by a report alone. */
import type { Database } from './database.ts';
import type { FeedKind } from './feed.ts';

export const REPORT_STATUSES = ['received', 'accepted', 'declined'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

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
  add(report: Report): Promise<void>;
  find(id: string): Promise<Report | undefined>;
  waiting(limit: number): Promise<Report[]>;
  countBy(reporter: string, since: Date): Promise<number>;
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
  async add({ id, kind, place, category, brand, seenAt, evidence, reporter, received }) {
    await database.run(
      'INSERT INTO reports (id, kind, place, category, brand, seen_at, evidence, reporter, received) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      id,
      kind,
      place,
      category,
      brand,
      seenAt,
      evidence,
      reporter,
      received,
    );
  },
  find: async id => (await database.all<Report>(`SELECT ${COLUMNS} FROM reports WHERE id = ?`, id))[0],
  waiting: limit =>
    database.all(
      `SELECT ${COLUMNS} FROM reports WHERE status = 'received' ORDER BY received, id LIMIT ?`,
      limit,
    ),
  async countBy(reporter, since) {
    const [row] = await database.all<{ count: number }>(
      'SELECT count(*) AS count FROM reports WHERE reporter = ? AND received >= ?',
      reporter,
      since.toISOString(),
    );
    return row?.count ?? 0;
  },
  settle: (kind, place, status, decision) =>
    database.run(
      "UPDATE reports SET status = ?, decision = ? WHERE kind = ? AND place = ? AND status = 'received'",
      status,
      decision,
      kind,
      place,
    ),
});
