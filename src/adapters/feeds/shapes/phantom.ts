/** `blocklist.yaml` of phantom/blocklist: `- url: host`, one a line, so that no YAML parser reads 100,000 lines. */
import { NOTHING, type Shape } from './shape.ts';

export const phantom: Shape = { by: 'line', reader: () => readLine };

function readLine(line: string): readonly string[] {
  const entry = /^\s*-\s*url:\s*["']?([^"'#\s]+)/.exec(line.slice(0, 4_096))?.[1];
  if (entry === undefined) return NOTHING;
  return [entry.startsWith('*.') ? entry.slice(2) : entry];
}
