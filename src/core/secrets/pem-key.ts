/** Private keys in PEM (RFC 7468): the lines of base64 between the first line and the last. */
import { isSpace } from '../text/letters.ts';
import { type Secret, secretAt } from './secret.ts';

const PEM_BEGIN = '-----BEGIN ';
const PEM_KEY = 'PRIVATE KEY-----';
const LONGEST_LABEL = 40;
/** A line has 64 characters. Words are shorter: nobody hides a message from us by a key's first line. */
const SHORTEST_LINE = 16;
const BASE64 = /^[A-Za-z0-9+/=]*$/;

/** The lines between the first and the last, which name no secret. */
export function findPemKeys(text: string): Secret[] {
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
