/** Keys with a beginning of their own: PEM files, the seed of a second factor, a login that hangs on a link. */
import { isSpace } from '../text/letters.ts';
import { type Secret, type SecretKind, secretAt } from './secret.ts';

/** What stands behind them up to a space or quote is hidden; that there is such a link stays to be seen. */
const LINKS: readonly (readonly [string, SecretKind])[] = [
  ['otpauth://', 'two-factor-seed'],
  ['otpauth-migration://', 'two-factor-seed'],
  ['tg://login?', 'session-link'],
];
const PEM_BEGIN = '-----BEGIN ';
const PEM_KEY = 'PRIVATE KEY-----';
const LONGEST_LABEL = 40;
/** A line has 64 characters. Words are shorter: nobody hides a message from us by a key's first line. */
const SHORTEST_LINE = 16;
const BASE64 = /^[A-Za-z0-9+/=]*$/;

export const findKeyLinks = (text: string): Secret[] =>
  text.includes('://') || text.includes(PEM_BEGIN)
    ? [...LINKS.flatMap(([beginning, kind]) => linksFrom(text, beginning, kind)), ...pemKeys(text)]
    : [];

function linksFrom(text: string, beginning: string, kind: SecretKind): Secret[] {
  const found: Secret[] = [];
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at)) {
    const start = at + beginning.length;
    let end = start;
    while (end < text.length && !isSpace(text.charCodeAt(end)) && !'"\'<>'.includes(text.charAt(end))) end++;
    if (end > start) found.push(secretAt(kind, start, end));
    at = end;
  }
  return found;
}

/** The lines between the first and the last, which name no secret. */
function pemKeys(text: string): Secret[] {
  const found: Secret[] = [];
  for (let at = text.indexOf(PEM_BEGIN); at >= 0; at = text.indexOf(PEM_BEGIN, at)) {
    at += PEM_BEGIN.length;
    const label = text.slice(at, at + LONGEST_LABEL).indexOf(PEM_KEY);
    if (label < 0) continue;
    const start = at + label + PEM_KEY.length;
    const end = endOfBody(text, start);
    if (end > start) found.push(secretAt('pem-key', start, end));
    at = end;
  }
  return found;
}

/** Long lines of base64, and the shorter one that ends them. */
function endOfBody(text: string, start: number): number {
  for (let end = start; ; ) {
    let from = end;
    while (isSpace(text.charCodeAt(from))) from++;
    let to = from;
    while (to < text.length && !isSpace(text.charCodeAt(to)) && text.charAt(to) !== '-') to++;
    const isLine = to > from && BASE64.test(text.slice(from, to));
    if (!isLine || (to - from < SHORTEST_LINE && end === start)) return end;
    end = to;
    if (to - from < SHORTEST_LINE) return end;
  }
}
