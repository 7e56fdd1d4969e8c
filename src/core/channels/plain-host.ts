/** Hosts that a browser takes letter by letter: most of what is asked, and nothing in them needs to be worked out. */
import { isDigit } from '../text/letters.ts';

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
