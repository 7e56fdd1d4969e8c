/** Keys with a beginning of their own: PEM files, the seed of a second factor, a login that hangs on a link. */
import { isSpace } from '../text/letters.ts';
import { type Secret, type SecretKind, secretAt } from './secret.ts';

/** A link ends at a space or quote. */
const LINKS: readonly (readonly [string, SecretKind])[] = [
  ['otpauth://', 'two-factor-seed'],
  ['otpauth-migration://', 'two-factor-seed'],
  ['tg://login?', 'session-link'],
];
const PEM_BEGIN = '-----BEGIN ';
const PEM_KEY = 'PRIVATE KEY-----';
const PEM_END = '-----END ';
const LONGEST_LABEL = 40;
const LONGEST_FOOTER = 48;

export const findKeyLinks = (text: string): Secret[] => [
  ...LINKS.flatMap(([beginning, kind]) => linksFrom(text, beginning, kind)),
  ...pemKeys(text),
];

function linksFrom(text: string, beginning: string, kind: SecretKind): Secret[] {
  const found: Secret[] = [];
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at)) {
    let end = at + beginning.length;
    while (end < text.length && !isSpace(text.charCodeAt(end)) && !'"\'<>'.includes(text.charAt(end))) end++;
    found.push(secretAt(kind, at, end));
    at = end;
  }
  return found;
}

function pemKeys(text: string): Secret[] {
  const found: Secret[] = [];
  for (let at = text.indexOf(PEM_BEGIN); at >= 0; ) {
    const body = at + PEM_BEGIN.length;
    const isKey = text.slice(body, body + LONGEST_LABEL).includes(PEM_KEY);
    if (!isKey) {
      at = text.indexOf(PEM_BEGIN, body);
      continue;
    }
    const footer = text.indexOf(PEM_END, body);
    const end = footer < 0 ? text.length : endOfFooter(text, footer);
    found.push(secretAt('pem-key', at, end));
    at = text.indexOf(PEM_BEGIN, end);
  }
  return found;
}

function endOfFooter(text: string, footer: number): number {
  const dashes = text.slice(0, footer + LONGEST_FOOTER).indexOf('-----', footer + PEM_END.length);
  return dashes < 0 ? Math.min(text.length, footer + PEM_END.length) : dashes + 5;
}
