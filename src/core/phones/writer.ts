/**
 * Where the writer of a text is likely to dial: by script, by letters of one language, by currency, by what is said in one place
 * only, by the reader's own language. A guess, never proof.
 */
import { localeOfTag } from '../language/tag.ts';
import { isHan } from '../text/letters.ts';
import { chineseOf } from '../text/script.ts';
import { chineseRegionOf } from './chinese-writer.ts';

/** Enough to tell the script; a page of 64 KB is in the same one further down. */
const MOST_UNITS = 2_048;
const FALLBACK = 'US';

/** What says most first: kana stand among Han, and a pound sign in any text. */
const HINTS = ['KR', 'JP', 'TH', 'IN', 'RU', 'TR', 'VN', 'CN', 'GB'] as const;
type Hint = (typeof HINTS)[number];

export function regionOfWriter(text: string, locale = ''): string {
  let best: Hint | undefined;
  for (let i = 0; i < text.length && i < MOST_UNITS; i++) {
    const unit = text.charCodeAt(i);
    const hint = unit < 0xa3 ? undefined : hintOf(unit);
    if (hint && hint !== best && (!best || HINTS.indexOf(hint) < HINTS.indexOf(best))) best = hint;
  }
  return best === 'CN' ? regionOfHan(text.slice(0, MOST_UNITS), locale) : (best ?? regionOfLocale(locale));
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
  const [language = '', ...subtags] = locale.split('-');
  const named = subtags.find(subtag => subtag.length === 2)?.toUpperCase();
  if (named !== undefined) return named;
  if (localeOfTag(locale) === 'zh-Hant') return 'TW';
  return language.toLowerCase() === 'zh' ? 'CN' : FALLBACK;
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
