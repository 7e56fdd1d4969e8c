/** Log lines on standard output, some at once: a write for each would take longer than a check does. */
import type { LogLine } from '../adapters/http/log.ts';

const WAIT_MS = 20;
const MOST_WAITING = 500;

export interface LineWriter {
  log(line: LogLine): void;
  flush(): void;
}

export function lineWriter(write: (text: string) => unknown): LineWriter {
  let waiting: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.length > 0) write(`${waiting.join('\n')}\n`);
    waiting = [];
  };
  return {
    log(line) {
      waiting.push(JSON.stringify(line));
      if (waiting.length >= MOST_WAITING) flush();
      else timer ??= setTimeout(flush, WAIT_MS);
    },
    flush,
  };
}
