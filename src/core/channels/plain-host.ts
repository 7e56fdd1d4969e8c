/** Hosts and links that a browser takes letter by letter: most of what is asked, and nothing in them needs to be worked out. */
import { isAlphanumeric, isDigit } from '../text/letters.ts';

const HYPHEN = 45;
const DOT = 46;
/** RFC 1035. */
const LONGEST_HOST = 253;
const LONGEST_LABEL = 63;

/**
 * Lower-case letters, digits and inner hyphens between single dots, no punycode, and the last label begins with a letter:
 * else it might be a number, and all of it an address of IPv4.
 */
export function isPlainHost(text: string): boolean {
  let label = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== DOT && i < text.length) {
      if (!isLowerLatin(unit) && !isDigit(unit) && unit !== HYPHEN) return false;
      continue;
    }
    if (!isLabel(text, label, i)) return false;
    if (i < text.length) label = i + 1;
  }
  return label > 0 && isLowerLatin(text.charCodeAt(label)) && text.length <= LONGEST_HOST;
}

const isLabel = (text: string, start: number, end: number): boolean =>
  end > start &&
  end - start <= LONGEST_LABEL &&
  text.charCodeAt(start) !== HYPHEN &&
  text.charCodeAt(end - 1) !== HYPHEN &&
  !text.startsWith('xn--', start);

const isLowerLatin = (unit: number): boolean => unit >= 97 && unit <= 122;

const SCHEMES = ['https://', 'http://'];
const SLASH = 47;
/** ASCII that stays as it is in a path, a dot between letters aside; and all that may follow in a query or fragment. */
const IN_PATH = new Set([...'/-_'].map(sign => sign.charCodeAt(0)));
const IN_REST = new Set([...'/-_.=&?#%+~@'].map(sign => sign.charCodeAt(0)));

/** `https://zx-4417.example/pay?id=7`: a plain host and a path that nothing is done to, with or without a query. */
export function plainPlace(text: string): { host: string; path: string } | undefined {
  const scheme = SCHEMES.find(one => text.startsWith(one)) ?? '';
  const end = endOf(text, scheme.length, unit => isAlphanumeric(unit) || unit === DOT || unit === HYPHEN);
  const host = text.slice(scheme.length, end);
  if (!isPlainHost(host) || host.includes('xn--')) return undefined;
  const rest = endOf(
    text,
    end,
    (unit, i) => isAlphanumeric(unit) || IN_PATH.has(unit) || isInnerDot(text, i),
  );
  const begins = end === text.length || '/?#'.includes(text.charAt(end));
  const ends = rest === text.length || '?#'.includes(text.charAt(rest));
  if (!begins || !ends || endOf(text, rest, unit => isAlphanumeric(unit) || IN_REST.has(unit)) < text.length)
    return undefined;
  const path = text.slice(end, text.charCodeAt(rest - 1) === SLASH && rest > end ? rest - 1 : rest);
  return { host, path };
}

function endOf(text: string, from: number, holds: (unit: number, i: number) => boolean): number {
  let i = from;
  while (i < text.length && holds(text.charCodeAt(i), i)) i++;
  return i;
}

/** `/../` leads elsewhere. */
const isInnerDot = (text: string, i: number): boolean =>
  text.charCodeAt(i) === DOT &&
  isAlphanumeric(text.charCodeAt(i - 1)) &&
  isAlphanumeric(text.charCodeAt(i + 1));
