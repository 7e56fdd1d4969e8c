/** `0.0.0.0 host host…`, as an operating system reads it. */
import { NOTHING, type Shape } from './shape.ts';

/** What every hosts file maps, and no list means. */
const OWN = new Set(['localhost', 'localhost.localdomain', 'local', 'broadcasthost', '0.0.0.0']);

export const hostsFile: Shape = { by: 'line', reader: () => readLine };

function readLine(line: string): readonly string[] {
  const comment = line.indexOf('#');
  const [address = '', ...names] = (comment < 0 ? line : line.slice(0, comment)).trim().split(/\s+/);
  const isSink = address === '0.0.0.0' || address === '127.0.0.1' || address.startsWith('::');
  return isSink ? names.filter(name => !OWN.has(name) && !name.startsWith('ip6-')) : NOTHING;
}
