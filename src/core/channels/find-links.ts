/** Finds links, e-mail addresses and accounts in a text. Bare domains count too; file names and abbreviations do not. */
import type { Span } from '../span.ts';
import type { Folded } from '../text/fold.ts';
import { readEmail, readHandle } from './address.ts';
import type { Sighting } from './channel.ts';
import { type Link, readLink } from './link.ts';
import { linkTexts } from './link-texts.ts';
import { CHINESE_DOT, linkTokens } from './link-tokens.ts';

/** Suffixes that are country codes and file endings alike: without a scheme, `readme.md` is a file. */
const FILE_ENDINGS = new Set(['md', 'rs', 'py', 'sh', 'pl', 'ps', 'so', 'zip', 'mov', 'cc', 'ai', 'app']);

/** Of them those that hosts are sold under by the thousand: nobody names a source file `us-oil.cc` or `tp-9.app`. */
const SOLD_AS_HOSTS = new Set(['cc', 'ai', 'app']);

export function findLinks(source: string, folded: Folded): Sighting[] {
  const sightings: Sighting[] = [];
  for (const { start, end, cutShort } of linkTokens(folded.text)) {
    const token = folded.text.slice(start, end).replaceAll(CHINESE_DOT, '.');
    const span = folded.spanOf(start, end);
    const sighting = readToken(source.slice(span.start, span.end), token, span);
    if (sighting)
      sightings.push(cutShort ? { ...sighting, disguises: [...sighting.disguises, 'cut-short'] } : sighting);
  }
  return withTexts(source, sightings);
}

/** A link whose text is another link shows one place and opens another. */
function withTexts(source: string, sightings: Sighting[]): Sighting[] {
  for (const { text, target } of linkTexts(source)) {
    const at = firstIn(sightings, target);
    const link = sightings[at];
    const shows = link?.canonical === undefined ? undefined : placeShown(source.slice(text.start, text.end));
    if (!link || !shows || shows.domain === readLink(link.canonical!)?.domain) continue;
    const disguises = [...link.disguises, 'misleading-text'];
    sightings[at] = { ...link, shows: shows.host + shows.path, disguises };
  }
  return sightings;
}

/** Sightings stand in the order of the text. */
function firstIn(sightings: readonly Sighting[], { start, end }: Span): number {
  let from = 0;
  let to = sightings.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sightings[middle]!.span!.start < start) from = middle + 1;
    else to = middle;
  }
  return from < sightings.length && sightings[from]!.span!.end <= end ? from : -1;
}

/** A link's text that is itself a place: `acornbank.example`, bold or not, and nothing beside it. */
function placeShown(text: string): Link | undefined {
  const bare = text.slice(text.startsWith('<') ? text.indexOf('>') + 1 : 0).trim();
  if (!bare.includes('.') || /\s/.test(bare)) return undefined;
  const link = readLink(bare);
  return link?.domain && link.knownSuffix ? link : undefined;
}

function readToken(written: string, folded: string, span: Span): Sighting | undefined {
  const hasScheme = folded.includes('://');
  if (!hasScheme && folded.includes('@')) return sightingOf(readEmail(written), span);
  if (!hasScheme && !looksLikeHost(written, folded)) return undefined;
  const link = readLink(written);
  if (!link) return hasScheme ? { kind: 'url', role: 'content', span, disguises: ['unreadable'] } : undefined;
  if (!link.domain && !link.disguises.includes('ip-address')) return undefined;
  if (!hasScheme && !link.knownSuffix) return undefined;
  const account = readHandle(written, link);
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
  if (suffix.charCodeAt(0) < 97) return false;
  if (slash < 0 && host.indexOf('.') === dot && isFile(written.slice(0, dot), suffix)) return false;
  // `moss.Com/a7` is a host all the same: behind a sentence stands no path.
  if (slash >= 0 && folded.charAt(slash) === '/') return true;
  const behindDot = written.lastIndexOf('.', slash < 0 ? written.length : slash) + 1;
  return !/^[A-Z][a-z]/.test(written.slice(behindDot, behindDot + 2));
}

const isFile = (name: string, suffix: string): boolean =>
  FILE_ENDINGS.has(suffix) && !(SOLD_AS_HOSTS.has(suffix) && isMadeUpName(name));

/** In lower case throughout, with a hyphen or a digit. */
const isMadeUpName = (name: string): boolean => name === name.toLowerCase() && /[-0-9]/.test(name);
