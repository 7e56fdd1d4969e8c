/** The canonical form of a host, a page or a number, as lists hold it and as clients hash it. docs/api.md has test vectors. */
import { readLink } from '../../core/channels/link.ts';

const LONGEST_HOST = 253;

/** `host` or `host/path`: lower-case A-labels, no port, query, fragment or last slash. `undefined`: no web address. */
export function canonicalPlace(written: string): string | undefined {
  const trimmed = written.trim();
  if (isPlainHost(trimmed)) return trimmed;
  const link = readLink(trimmed);
  // A name without a dot is a machine in somebody's own network.
  return link?.host.includes('.') ? link.host + link.path : undefined;
}

/** Already canonical: nearly every line of a list of hosts, and 20 times as fast to tell. */
function isPlainHost(text: string): boolean {
  if (text.length < 4 || text.length > LONGEST_HOST) return false;
  let label = 0;
  let dots = 0;
  let digitsOnly = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 46) {
      if (label === 0) return false;
      label = 0;
      dots++;
      digitsOnly = true;
      continue;
    }
    const isDigit = unit >= 48 && unit <= 57;
    if (!isDigit && !(unit >= 97 && unit <= 122) && unit !== 45) return false;
    digitsOnly &&= isDigit;
    label++;
  }
  // A last label of digits is an address, which has other notations; `xn--` may be one that no browser takes.
  return dots > 0 && label > 1 && label <= 63 && !digitsOnly && !text.includes('xn--');
}

const SHORTEST_NUMBER = 8;
const LONGEST_NUMBER = 15;

/** E.164 with its plus, `+442079460710`. `undefined`: no whole international number, and nobody lists a town. */
export function canonicalNumber(written: string): string | undefined {
  const text = written.trim();
  const plain = text.startsWith('tel:') ? text.slice(4) : text;
  if (!plain.startsWith('+') || plain.length > 40) return undefined;
  let digits = '';
  for (const letter of plain.slice(1)) {
    if (letter >= '0' && letter <= '9') digits += letter;
    else if (!' -().'.includes(letter)) return undefined;
  }
  const whole = digits.length >= SHORTEST_NUMBER && digits.length <= LONGEST_NUMBER && digits[0] !== '0';
  return whole ? `+${digits}` : undefined;
}
