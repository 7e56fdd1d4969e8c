/** Links that are keys: the seed of a second factor, a login. */
import { isSpace } from '../text/letters.ts';
import { type Secret, type SecretKind, secretAt } from './secret.ts';

/** What stands behind them up to a space or quote is hidden; that there is such a link stays to be seen. */
const LINKS: readonly (readonly [string, SecretKind])[] = [
  ['otpauth://', 'two-factor-seed'],
  ['otpauth-migration://', 'two-factor-seed'],
  ['tg://login?', 'session-link'],
];
export const findKeyLinks = (text: string): Secret[] =>
  text.includes('://') ? LINKS.flatMap(([beginning, kind]) => linksFrom(text, beginning, kind)) : [];

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
