/** Finds accounts named in words: 微信：lamp_help, Telegram @lamp_help, QQ 12345. */
import type { Folded } from '../text/fold.ts';
import { isAlphanumeric, isDigit } from '../text/letters.ts';
import type { Sighting } from './channel.ts';
import { PLATFORMS } from './platforms.ts';

/** Between the platform's name and the account: `微信客服：abc`, `Telegram @abc`, `QQ号 是 123`, `QQ群 123`. */
const LINKS = [
  ' ',
  ':',
  '：',
  '@',
  '群',
  '号',
  '客服',
  '账号',
  'id',
  '是',
  '为',
  '=',
  '→',
  '-',
  '+',
  '加',
  '用户',
];
const LONGEST_LINK = 8;
const SHORTEST_ACCOUNT = 5;
const LONGEST_ACCOUNT = 33;

export function findAccounts(folded: Folded): Sighting[] {
  const found = new Map<string, Sighting>();
  for (const { id, cues } of PLATFORMS) {
    for (const cue of cues) {
      // Most texts hold no cue at all: nothing is made for each, or that would be a fifth of what a message takes of the memory.
      for (let at = folded.text.indexOf(cue); at >= 0; at = folded.text.indexOf(cue, at + cue.length)) {
        const account = accountBehind(folded, at, cue, id);
        if (account && !found.has(account.canonical)) found.set(account.canonical, account);
      }
    }
  }
  return [...found.values()];
}

function accountBehind(
  { text, spanOf }: Folded,
  at: number,
  cue: string,
  platform: string,
): (Sighting & { readonly canonical: string }) | undefined {
  if (isAlphanumeric(text.charCodeAt(at - 1))) return undefined;
  const start = skipLinks(text, at + cue.length);
  const end = endOfAccount(text, start);
  const name = text.slice(start, end);
  // Behind an @ any word is an account; elsewhere it must look like one.
  const marked = text.charAt(start - 1) === '@' && name.length >= SHORTEST_ACCOUNT;
  if (!marked && !isAccount(name, platform)) return undefined;
  const canonical = `${platform}:${name}`;
  return { kind: 'handle', role: 'content', canonical, span: spanOf(start, end), disguises: [] };
}

function skipLinks(text: string, from: number): number {
  let i = from;
  for (let moved = true; moved && i - from < LONGEST_LINK; ) {
    const link = LINKS.find(word => text.startsWith(word, i));
    moved = link !== undefined;
    if (link) i += link.length;
  }
  return i;
}

function endOfAccount(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < LONGEST_ACCOUNT && isAccountLetter(text, end)) end++;
  return end;
}

const isAccountLetter = (text: string, i: number): boolean =>
  isAlphanumeric(text.charCodeAt(i)) ||
  text.charAt(i) === '_' ||
  text.charAt(i) === '-' ||
  (text.charAt(i) === '.' && isAlphanumeric(text.charCodeAt(i + 1)));

/**
 * A word is no account: one needs a digit or an underscore, and on QQ it is digits alone. WeChat allows a hyphen too, which no
 * other platform here does: `whatsapp: end-to-end` names nobody.
 */
function isAccount(name: string, platform: string): boolean {
  if (name.length < SHORTEST_ACCOUNT || name.length >= LONGEST_ACCOUNT) return false;
  const digits = [...name].filter(letter => isDigit(letter.charCodeAt(0))).length;
  if (platform === 'qq') return digits === name.length;
  return digits > 0 || name.includes('_') || (platform === 'wechat' && name.includes('-'));
}
