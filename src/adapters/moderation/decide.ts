/** A person decides about a place: written down for ever, and told to everybody who reported it or appealed. */
import type { Decision } from '../storage/decisions.ts';
import type { Storage } from '../storage/storage.ts';
import type { Subject } from './subject.ts';

export interface NewDecision extends Subject {
  readonly decision: Decision['decision'];
  readonly reason: string;
  /** The appeal that it answers. */
  readonly ticket?: string | undefined;
  readonly decidedBy: string;
}

export interface Decided {
  readonly seq: number;
  readonly reports: number;
  readonly appeal: boolean;
}

export async function decide(made: NewDecision, storage: Storage, now: Date): Promise<Decided> {
  const { kind, place, decision, reason, ticket } = made;
  const seq = await storage.decisions.record({ ...made, ticket: ticket ?? null, decided: now.toISOString() });
  const reports =
    decision === 'withdrawn'
      ? 0
      : await storage.reports.settle(kind, place, decision === 'listed' ? 'accepted' : 'declined', seq);
  const appeal =
    ticket !== undefined &&
    (await storage.appeals.settle(
      { id: ticket, kind, place },
      decision === 'listed' ? 'declined' : 'cleared',
      reason,
      seq,
      now,
    ));
  return { seq, reports, appeal };
}
