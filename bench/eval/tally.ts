/** Counts what became of rows, by any key: how many alarmed, in each half, by which rules, and which did not. */
import type { Verdict } from '../../src/core/verdict.ts';
import { halfOf, type Row } from './rows.ts';

export interface Tally {
  /** Rows and alarms (`stop` or `check-first`) in the two halves. */
  readonly rows: [number, number];
  readonly alarms: [number, number];
  stop: number;
  official: number;
  readonly rules: Map<string, number>;
}

export const isAlarm = ({ action }: Verdict): boolean => action === 'stop' || action === 'check-first';

export class Tallies {
  readonly #byKey = new Map<string, Tally>();

  count(key: string, row: Row, verdict: Verdict): void {
    const tally = this.#byKey.get(key) ?? empty();
    this.#byKey.set(key, tally);
    const half = halfOf(row);
    tally.rows[half]++;
    if (verdict.action === 'matches-official') tally.official++;
    if (verdict.action === 'stop') tally.stop++;
    if (!isAlarm(verdict)) return;
    tally.alarms[half]++;
    for (const { code } of verdict.reasons) tally.rules.set(code, (tally.rules.get(code) ?? 0) + 1);
  }

  get sorted(): [string, Tally][] {
    return [...this.#byKey].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

const empty = (): Tally => ({ rows: [0, 0], alarms: [0, 0], stop: 0, official: 0, rules: new Map() });

/** `key   rows   alarms  both halves   stop   rule n, rule n` */
export function lineOf(key: string, { rows, alarms, stop, official, rules }: Tally): string {
  const all = rows[0] + rows[1];
  const halves = `${share(alarms[0], rows[0])} |${share(alarms[1], rows[1])}`;
  const fired = [...rules].sort(([, a], [, b]) => b - a).map(([rule, n]) => `${rule} ${n}`);
  const counts = `${String(all).padStart(6)} rows ${String(alarms[0] + alarms[1]).padStart(5)} alarms`;
  return `${key.padEnd(40)}${counts} ${share(alarms[0] + alarms[1], all)}  (${halves})  stop ${share(stop, all)}  official ${official}  ${fired.join(', ')}`;
}

const share = (part: number, all: number): string =>
  all === 0 ? '     – %' : `${((100 * part) / all).toFixed(2).padStart(6)} %`;
