/** Reads one URL or bare host: whose host it is as a browser sees it, and what hides it from a reader. */
import { parse } from 'tldts';
import { isInvisible } from '../text/letters.ts';
import { isPlainHost, plainPlace } from './plain-host.ts';
import { decodeLabel } from './punycode.ts';

export interface Link {
  /** Lower-case A-labels, no trailing dot. */
  readonly host: string;
  /** Registrable domain, private suffixes counted; `undefined` for an IP address and for a bare suffix. */
  readonly domain: string | undefined;
  /** From the first slash, without query and fragment; `''` for the root. */
  readonly path: string;
  readonly disguises: readonly string[];
  /** The suffix is one that the Public Suffix List or RFC 2606 knows. */
  readonly knownSuffix: boolean;
}

const WEB_SCHEMES = new Set(['http:', 'https:']);
/** RFC 2606: never delegated, so they are free for examples. */
const RESERVED = new Set(['example', 'test', 'invalid', 'localhost']);

/** `undefined` when no browser would open it as a web address. */
export function readLink(written: string): Link | undefined {
  const trimmed = written.trim();
  if (isPlainHost(trimmed)) return linkTo(trimmed, '');
  const plain = plainPlace(trimmed);
  if (plain) return linkTo(plain.host, plain.path);
  const address = refang(trimmed);
  const url = URL.parse(hasScheme(address) ? address : `https://${address}`);
  if (!url || !WEB_SCHEMES.has(url.protocol)) return undefined;
  const host = url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname;
  if (host === '') return undefined;
  const parsed = parse(host, { allowPrivateDomains: true });
  const suffix = parsed.publicSuffix ?? '';
  return {
    host,
    domain: parsed.domain ?? undefined,
    path: url.pathname === '/' ? '' : url.pathname.replace(/\/$/, ''),
    disguises: disguisesOf(address, url, host, parsed.isIp === true),
    knownSuffix: parsed.isIcann === true || parsed.isPrivate === true || RESERVED.has(suffix),
  };
}

/** What is already as a browser makes it: reading it as an address takes 1.5 µs, and most of what is asked and nearly all links are. */
function linkTo(host: string, path: string): Link {
  const { domain, publicSuffix, isIcann, isPrivate } = parse(host, PLAIN);
  return {
    host,
    domain: domain ?? undefined,
    path,
    disguises: [],
    knownSuffix: isIcann === true || isPrivate === true || RESERVED.has(publicSuffix ?? ''),
  };
}

/** There is nothing to extract or to doubt in it. */
const PLAIN = { allowPrivateDomains: true, extractHostname: false, detectIp: false } as const;
/** Analysts write hxxp and [.] so that nobody clicks; it means the same address. */
function refang(written: string): string {
  const dotted = written.replaceAll('[.]', '.').replaceAll('(.)', '.').replaceAll('[://]', '://');
  return dotted.toLowerCase().startsWith('hxxp') ? `http${dotted.slice(4)}` : dotted;
}

/** `host:8080` has no scheme; `data:`, `javascript:` and `weixin://` have one. */
function hasScheme(address: string): boolean {
  const colon = address.indexOf(':');
  if (colon <= 0 || address.slice(0, colon).includes('.') || address.slice(0, colon).includes('/'))
    return false;
  if (WEB_SCHEMES.has(address.slice(0, colon + 1).toLowerCase())) return true;
  const next = address.charAt(colon + 1);
  return next < '0' || next > '9';
}

function disguisesOf(address: string, url: URL, host: string, isIp: boolean): string[] {
  const disguises: string[] = [];
  if (url.username !== '' || url.password !== '') disguises.push('userinfo');
  if (address.includes('\\')) disguises.push('backslash');
  if (url.port !== '') disguises.push('odd-port');
  if (isIp) disguises.push('ip-address');
  const authority = authorityOf(address);
  if ([...authority].some(letter => isInvisible(letter.codePointAt(0)!)))
    disguises.push('invisible-characters');
  if (host.includes('xn--')) disguises.push('non-latin-letters');
  else if (!isAscii(authority) || authority.includes('%')) disguises.push('disguised-characters');
  return disguises;
}

function authorityOf(address: string): string {
  const rest = address.includes('://') ? address.slice(address.indexOf('://') + 3) : address;
  const end = rest.search(/[/?#\\]/);
  return end < 0 ? rest : rest.slice(0, end);
}

const isAscii = (text: string): boolean => [...text].every(letter => letter < '\u0080');

/** The host as a reader sees it. */
export const displayHost = (host: string): string => host.split('.').map(decodeLabel).join('.');
