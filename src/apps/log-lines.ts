/** Log lines, kept for a moment and handed on together: written and counted one by one they would take longer than a check does. */
import type { LogLine } from '../adapters/http/log.ts';

const WAIT_MS = 20;
const MOST_WAITING = 500;

export interface LogLines {
  log(line: LogLine): void;
  /** Hands on what waits. */
  flush(): void;
}

export function logLines(take: (lines: readonly LogLine[]) => void): LogLines {
  let waiting: LogLine[] = [];
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const lines = waiting;
    waiting = [];
    if (lines.length > 0) take(lines);
  };
  return {
    log(line) {
      waiting.push(line);
      if (waiting.length >= MOST_WAITING) flush();
      else timer ??= setTimeout(flush, WAIT_MS);
    },
    flush,
  };
}

/** As JSON, one a line. */
export const asJsonLines = (lines: readonly LogLine[]): string =>
  lines.map(line => `${JSON.stringify(line)}\n`).join('');
