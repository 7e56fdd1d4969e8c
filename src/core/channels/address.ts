/** Reads one e-mail address or handle. A display name is never read as proof: only the address counts. */
import { type Link, readLink } from './link.ts';
import { APP_PREFIXES, accountOf, appOf, HANDLE_PREFIXES } from './platforms.ts';

export interface AddressReading {
  readonly kind: 'email' | 'handle' | 'app';
  readonly canonical: string;
  readonly disguises: readonly string[];
  /** The name in front of an address. */
  readonly shows?: string;
}

/** The sign itself, and the two that NFKC makes one of. */
const AT_SIGNS = ['@', '\uff20', '\ufe6b'];
/** RFC 5321: 64 for the local part, 255 for the domain. */
const LONGEST_LOCAL_PART = 64;

/** `support@token.im`, `"imToken" <support@token.im>`, `mailto:support@token.im`; `undefined` for anything else. */
export function readEmail(written: string): AddressReading | undefined {
  if (!AT_SIGNS.some(sign => written.includes(sign))) return undefined;
  const open = written.lastIndexOf('<');
  const inner =
    open >= 0 && written.trimEnd().endsWith('>')
      ? written.slice(open + 1, written.lastIndexOf('>'))
      : written;
  const typed = inner.trim().replace(/^mailto:/i, '');
  const address = typed.normalize('NFKC');
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0));
  if (at <= 0 || local.length > LONGEST_LOCAL_PART || !isLocalPart(local)) return undefined;
  const link = readLink(address.slice(at + 1));
  if (!link?.domain || link.path !== '' || !link.knownSuffix) return undefined;
  const canonical = `${local.toLowerCase()}@${link.host}`;
  const disguises = [...link.disguises];
  if (address !== typed) disguises.push('disguised-characters');
  if (open > 0 && written.slice(0, open).includes('@')) disguises.push('misleading-name');
  const shows = open > 0 ? written.slice(0, open).replaceAll('"', '').trim() : '';
  return { kind: 'email', canonical, disguises, ...(shows === '' ? {} : { shows }) };
}

/**
 * `telegram:name`, `android-app:package`, a link to an account or a store page. A bare `@name` names no platform. `link` is
 * what it reads as, for who has read it already.
 */
export function readHandle(written: string, link = readLink(written)): AddressReading | undefined {
  const text = written.trim();
  // Registered SMS senders of Hong Kong begin with #: nobody else's message may show one there (OFCA, 2023).
  if (text.startsWith('#') && !/\s/.test(text))
    return { kind: 'handle', canonical: `sms:${text.toLowerCase()}`, disguises: [] };
  const colon = text.indexOf(':');
  const prefix = text.slice(0, Math.max(colon, 0)).toLowerCase();
  const name = text
    .slice(colon + 1)
    .trim()
    .replace(/^@/, '')
    .toLowerCase();
  if (name !== '' && !name.includes(' ') && !name.startsWith('/')) {
    if (APP_PREFIXES.some(app => app === prefix))
      return { kind: 'app', canonical: `${prefix}:${name}`, disguises: [] };
    if (HANDLE_PREFIXES.includes(prefix))
      return { kind: 'handle', canonical: `${prefix}:${name}`, disguises: [] };
  }
  return link && profileOf(link, text);
}

function profileOf(link: Link, text: string): AddressReading | undefined {
  const account = accountOf(link);
  if (account) return { kind: 'handle', canonical: account, disguises: link.disguises };
  const app = appOf(link, text);
  return app ? { kind: 'app', canonical: app, disguises: link.disguises } : undefined;
}

/** `@name` alone: an account on some platform that the person did not name. */
export function isBareHandle(written: string): boolean {
  const text = written.trim();
  return text.length > 1 && text.length <= 65 && text.startsWith('@') && !/[\s@.]/.test(text.slice(1));
}

function isLocalPart(local: string): boolean {
  for (const letter of local) {
    if (letter <= ' ' || letter >= '\u007f' || '()<>[]:;,"\\@'.includes(letter)) return false;
  }
  return true;
}
