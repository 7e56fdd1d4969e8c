/**
 * Log lines, kept for a moment and handed on together, those that say the same as one: in a busy moment a few verdicts stand in
 * them over and over, and written and counted one by one they would take as long as judging a host does.
 */
import type { LogLine } from '../adapters/http/log.ts';

const WAIT_MS = 20;
/** Of different ones. */
const MOST_WAITING = 500;

/** A line, and how many requests it was said of. Lines bear no time of day, so that their order within a moment says nothing. */
export interface Tally {
  readonly line: LogLine;
  times: number;
}

export interface LogLines {
  log(line: LogLine): void;
  /** Hands on what waits. */
  flush(): void;
}

export function logLines(take: (tallies: readonly Readonly<Tally>[]) => void): LogLines {
  const waiting = new Map<string, Tally>();
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const tallies = [...waiting.values()];
    waiting.clear();
    if (tallies.length > 0) take(tallies);
  };
  return {
    log(line) {
      const key = wordsOf(line);
      const known = waiting.get(key);
      if (known) known.times++;
      else waiting.set(key, { line, times: 1 });
      if (waiting.size >= MOST_WAITING) flush();
      else timer ??= setTimeout(flush, WAIT_MS);
    },
    flush,
  };
}

/** All that a line says. */
const wordsOf = ({ method, route, status, ms, verdict, action, reasons, items, error }: LogLine): string =>
  `${method} ${route} ${status} ${ms} ${verdict} ${action} ${reasons?.join()} ${items} ${error}`;

/** As JSON, one line for each request. */
export const asJsonLines = (tallies: readonly Readonly<Tally>[]): string =>
  tallies.map(({ line, times }) => `${JSON.stringify(line)}\n`.repeat(times)).join('');
