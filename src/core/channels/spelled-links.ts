/** Finds hosts whose dots are written out so that no filter reads them: `token (dot) im`, `token[dot]im`. */
import type { Folded } from '../text/fold.ts';
import { isAlphanumeric } from '../text/letters.ts';
import type { Sighting } from './channel.ts';
import { readLink } from './link.ts';

/** Letters of a label and its neighbours; a host has 253. */
const LONGEST = 253;

export function findSpelledLinks(folded: Folded): Sighting[] {
  const { text } = folded;
  const found: Sighting[] = [];
  for (let at = text.indexOf('dot'); at >= 0; at = text.indexOf('dot', at + 3)) {
    const first = dotAt(text, at);
    if (!first) continue;
    const start = startOfHost(text, first.start);
    const { host, end } = restOfHost(text, text.slice(start, first.start), first.end);
    const link = host.startsWith('.') ? undefined : readLink(host);
    if (link?.domain && link.knownSuffix) {
      const disguises = [...link.disguises, 'spelled-out'];
      found.push({
        kind: 'url',
        role: 'content',
        canonical: link.host,
        span: folded.spanOf(start, end),
        disguises,
      });
    }
    at = Math.max(at, end - 3);
  }
  return found;
}

/** The brackets around the `dot` there, and a space outside them on either side. */
function dotAt(text: string, at: number): { start: number; end: number } | undefined {
  if (!/^[([{<]dot[)\]}>]$/.test(text.slice(Math.max(0, at - 1), at + 4))) return undefined;
  const start = text.charAt(at - 2) === ' ' ? at - 2 : at - 1;
  return { start, end: text.charAt(at + 4) === ' ' ? at + 5 : at + 4 };
}

function startOfHost(text: string, end: number): number {
  let start = end;
  while (end - start < LONGEST && isOfHost(text, start - 1)) start--;
  return start;
}

/** On from the first dot, over further ones: `login (dot) token (dot) im`. */
function restOfHost(text: string, before: string, from: number): { host: string; end: number } {
  let host = before;
  let end = from;
  while (host.length < LONGEST) {
    const start = end;
    while (end - start < LONGEST && isOfHost(text, end)) end++;
    host += `.${text.slice(start, end)}`;
    const next = dotAt(text, text.charAt(end) === ' ' ? end + 2 : end + 1);
    if (!next) break;
    end = next.end;
  }
  return { host, end };
}

const isOfHost = (text: string, i: number): boolean =>
  isAlphanumeric(text.charCodeAt(i)) || text.charAt(i) === '-' || text.charAt(i) === '.';
