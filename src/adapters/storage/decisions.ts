/** What people decided about a place, and why. Kept for ever; the latest stands. */
import { sha256 } from '../crypto/sha256.ts';
import { PREFIX_BITS, prefixOf } from '../places/prefix.ts';
import type { Database } from './database.ts';
import type { FeedKind } from './feed.ts';

export const DECISIONS = ['listed', 'cleared', 'withdrawn'] as const;

export interface Decision {
  readonly kind: FeedKind;
  /** A host, `host/path`, or E.164 digits with a plus. */
  readonly place: string;
  /** `withdrawn`: neither listed nor cleared any longer, the feeds decide again. */
  readonly decision: (typeof DECISIONS)[number];
  readonly reason: string;
  readonly decidedBy: string;
  readonly decided: string;
  readonly ticket?: string | null;
}

export interface StandingDecision extends Decision {
  readonly seq: number;
}

export interface DecisionStore {
  record(decision: Decision): Promise<number>;
  /** Every decision about a place, the latest first. */
  about(kind: FeedKind, place: string): Promise<StandingDecision[]>;
  /** The one that stands for each place. */
  standing(): Promise<StandingDecision[]>;
  /** Places that a person listed, with that prefix. */
  listedWithPrefix(kind: FeedKind, prefix: number): Promise<string[]>;
  /** The latest decision of all: its number changes when one is added. `undefined`: there is none. */
  latest(): Promise<{ readonly seq: number; readonly decided: string } | undefined>;
}

const COLUMNS = 'seq, kind, place, decision, reason, decided_by AS decidedBy, decided, ticket';

export const decisionStore = (database: Database): DecisionStore => ({
  async record({ kind, place, decision, reason, decidedBy, decided, ticket }) {
    const [row] = await database.all<{ seq: number }>(
      'INSERT INTO decisions (kind, place, decision, reason, decided_by, decided, ticket, prefix) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq',
      kind,
      place,
      decision,
      reason,
      decidedBy,
      decided,
      ticket ?? null,
      prefixOf(await sha256(place), PREFIX_BITS[kind]),
    );
    return row!.seq;
  },
  about: (kind, place) =>
    database.all(
      `SELECT ${COLUMNS} FROM decisions WHERE kind = ? AND place = ? ORDER BY seq DESC`,
      kind,
      place,
    ),
  standing: () =>
    database.all(
      `SELECT ${COLUMNS} FROM decisions WHERE seq IN (SELECT max(seq) FROM decisions GROUP BY kind, place) ORDER BY seq`,
    ),
  async listedWithPrefix(kind, prefix) {
    const rows = await database.all<{ place: string }>(
      `SELECT place FROM decisions WHERE decision = 'listed' AND seq IN
        (SELECT max(seq) FROM decisions WHERE kind = ? AND prefix = ? GROUP BY place) ORDER BY place`,
      kind,
      prefix,
    );
    return rows.map(({ place }) => place);
  },
  async latest() {
    const [row] = await database.all<{ seq: number; decided: string }>(
      'SELECT seq, decided FROM decisions ORDER BY seq DESC LIMIT 1',
    );
    return row;
  },
});
