/** Where the writer of a text is likely to dial: by script, by letters of one language, by currency, by the reader's own language. A guess, never proof. */
import { localeOfTag } from '../language/tag.ts';
import { isHan } from '../text/letters.ts';

/** Enough to tell the script; a page of 64 KB is in the same one further down. */
const MOST_UNITS = 2_048;
const FALLBACK = 'US';
const HOMES: ReadonlyMap<string | undefined, string> = new Map([
  ['zh', 'CN'],
  ['zh-Hant', 'TW'],
]);

/** What says most first: kana stand among Han, and a pound sign in any text. */
const HINTS = ['KR', 'JP', 'TH', 'IN', 'RU', 'TR', 'VN', 'CN', 'GB'] as const;
type Hint = (typeof HINTS)[number];

export function regionOfWriter(text: string, locale = ''): string {
  const seen = new Set<Hint | undefined>();
  for (const letter of text.slice(0, MOST_UNITS)) seen.add(hintOf(letter.charCodeAt(0)));
  return HINTS.find(hint => seen.has(hint)) ?? regionOfLocale(locale);
}

/** `zh-TW` names it; `zh` and `zh-Hant` are mostly read in one country each; the readers of English are everywhere. */
function regionOfLocale(locale: string): string {
  const [, ...subtags] = locale.split('-');
  const named = subtags.find(subtag => subtag.length === 2)?.toUpperCase();
  return named ?? HOMES.get(localeOfTag(locale)) ?? FALLBACK;
}

const LETTERS: ReadonlyMap<string, Hint> = new Map([
  ...[...'ğışİ₺'].map((letter): [string, Hint] => [letter, 'TR']),
  ...[...'đơư₫'].map((letter): [string, Hint] => [letter, 'VN']),
  ['₩', 'KR'],
  ['₹', 'IN'],
  ['£', 'GB'],
]);

function hintOf(unit: number): Hint | undefined {
  if (isHan(unit)) return 'CN';
  if (unit >= 0xac00 && unit <= 0xd7a3) return 'KR';
  if (unit >= 0x3041 && unit <= 0x30ff) return 'JP';
  if (unit >= 0x0e01 && unit <= 0x0e5b) return 'TH';
  if (unit >= 0x0900 && unit <= 0x097f) return 'IN';
  if (unit >= 0x0400 && unit <= 0x04ff) return 'RU';
  return LETTERS.get(String.fromCharCode(unit));
}
