/**
 * Where the writer of a text is likely to dial: by script, by letters of one language, by currency, by what is said in one place
 * only, by the reader's own language. A guess, never proof.
 */
import { localeOfTag } from '../language/tag.ts';
import { chineseOf } from '../text/script.ts';
import { chineseRegionOf } from './chinese-writer.ts';

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

/** First and last letters of a script; then single letters and currencies. */
const SCRIPTS: readonly (readonly [first: number, last: number, Hint])[] = [
  [0x3400, 0x4dbf, 'CN'],
  [0x4e00, 0x9fff, 'CN'],
  [0xf900, 0xfaff, 'CN'],
  [0xac00, 0xd7a3, 'KR'],
  [0x3041, 0x30ff, 'JP'],
  [0x0e01, 0x0e5b, 'TH'],
  [0x0900, 0x097f, 'IN'],
  [0x0400, 0x04ff, 'RU'],
];
const LETTERS: Readonly<Partial<Record<Hint, string>>> = {
  TR: 'ğışİ₺',
  VN: 'đơư₫',
  KR: '₩',
  IN: '₹',
  GB: '£',
};

/** Code unit → the place of its hint, or past the last: one look-up a character. */
const PLACE_OF = new Uint8Array(65_536).fill(HINTS.length);
for (const [first, last, hint] of SCRIPTS) PLACE_OF.fill(HINTS.indexOf(hint), first, last + 1);
for (const [hint, letters] of Object.entries(LETTERS))
  for (const letter of letters) PLACE_OF[letter.charCodeAt(0)] = HINTS.indexOf(hint as Hint);

export function regionOfWriter(text: string, locale = ''): string {
  let best: number = HINTS.length;
  const most = Math.min(text.length, MOST_UNITS);
  for (let i = 0; i < most; i++) best = Math.min(best, PLACE_OF[text.charCodeAt(i)]!);
  const hint = HINTS[best];
  return hint === 'CN' ? regionOfHan(text.slice(0, MOST_UNITS), locale) : (hint ?? regionOfLocale(locale));
}

/** Where the text does not tell, its reader does, if he reads such characters. */
function regionOfHan(text: string, locale: string): string {
  const told = chineseRegionOf(text);
  if (told) return told;
  const read = localeOfTag(locale) === 'zh-Hant' && chineseOf(text) === 'traditional';
  return read ? regionOfLocale(locale) : 'CN';
}

/** `zh-TW` names it; `zh` and `zh-Hant` are mostly read in one country each; the readers of English are everywhere. */
function regionOfLocale(locale: string): string {
  const [, ...subtags] = locale.split('-');
  const named = subtags.find(subtag => subtag.length === 2)?.toUpperCase();
  return named ?? HOMES.get(localeOfTag(locale)) ?? FALLBACK;
}
