/** Finds links, e-mail addresses and accounts in a text. Bare domains count too; file names and abbreviations do not. */
import type { Span } from '../span.ts';
import type { Folded } from '../text/fold.ts';
import { isHan, isSpace } from '../text/letters.ts';
import { readEmail, readHandle } from './address.ts';
import type { Sighting } from './channel.ts';
import { readLink } from './link.ts';

/** Suffixes that are country codes and file endings alike: without a scheme, `readme.md` is a file. */
const FILE_ENDINGS = new Set(['md', 'rs', 'py', 'sh', 'pl', 'ps', 'so', 'zip', 'mov', 'cc', 'ai', 'app']);
const OPENING = new Set([...'([{<"\'`*_~=:|']);
const CLOSING = new Set([...')]}>"\'`*_~=:|.,;!?']);
/** A host is at most 253 characters; a link longer than this is cut and stays unreadable. */
const LONGEST_LINK = 2_048;

export function findLinks(source: string, folded: Folded): Sighting[] {
  const sightings: Sighting[] = [];
  for (const [start, end] of tokens(folded.text)) {
    const token = folded.text.slice(start, end);
    if (!token.includes('.') && !token.includes('://')) continue;
    const span = folded.spanOf(start, end);
    const sighting = readToken(source.slice(span.start, span.end), token, span);
    if (sighting) sightings.push(sighting);
  }
  return sightings;
}

/** Runs of characters that a link may hold, without the signs that only stand around it. */
function* tokens(text: string): Generator<[number, number]> {
  let i = 0;
  while (i < text.length) {
    let end = i;
    while (end < text.length && end - i < LONGEST_LINK && holdsTogether(text.charCodeAt(end))) end++;
    let from = i;
    let to = end;
    while (from < to && OPENING.has(text.charAt(from))) from++;
    while (to > from && CLOSING.has(text.charAt(to - 1))) to--;
    if (to - from >= 4) yield [from, to];
    i = Math.max(end, i + 1);
  }
}

/** Not a space, not Han, not the punctuation of Chinese texts: 请访问imtoken-cn.run查看 holds one host. */
function holdsTogether(unit: number): boolean {
  if (isSpace(unit) || isHan(unit)) return false;
  if (unit >= 0x3000 && unit <= 0x303f) return false;
  if (unit >= 0x2010 && unit <= 0x2027) return false;
  return unit !== 44 && unit !== 59;
}

function readToken(written: string, folded: string, span: Span): Sighting | undefined {
  const hasScheme = folded.includes('://');
  if (!hasScheme && folded.includes('@')) return sightingOf(readEmail(written), span);
  if (!hasScheme && !looksLikeHost(written, folded)) return undefined;
  const link = readLink(written);
  if (!link) return hasScheme ? { kind: 'url', role: 'content', span, disguises: ['unreadable'] } : undefined;
  if (!link.domain && !link.disguises.includes('ip-address')) return undefined;
  if (!hasScheme && !link.knownSuffix) return undefined;
  const account = readHandle(written);
  if (account) return sightingOf(account, span);
  return { kind: 'url', role: 'content', canonical: link.host + link.path, span, disguises: link.disguises };
}

function sightingOf(reading: ReturnType<typeof readEmail>, span: Span): Sighting | undefined {
  return reading && { ...reading, role: 'content', span };
}

/** `wallet.Please` is two sentences, `readme.md` a file, `3.5` a number. */
function looksLikeHost(written: string, folded: string): boolean {
  const slash = folded.search(/[/?#]/);
  const host = slash < 0 ? folded : folded.slice(0, slash);
  const dot = host.lastIndexOf('.');
  const suffix = host.slice(dot + 1).replace(/:\d+$/, '');
  if (dot <= 0 || suffix.length < 2 || suffix.charCodeAt(0) < 97) return false;
  if (slash < 0 && FILE_ENDINGS.has(suffix) && host.indexOf('.') === dot) return false;
  const first = written.charAt(written.lastIndexOf('.', slash < 0 ? written.length : slash) + 1);
  const second = written.charAt(written.lastIndexOf('.', slash < 0 ? written.length : slash) + 2);
  return !(first >= 'A' && first <= 'Z' && second >= 'a' && second <= 'z');
}
