/** Which of our languages to answer in, and how to fill a sentence. */

import type { Contact } from '../contact.ts';
import { chineseOf } from '../text/script.ts';
import { fillIn } from './fill-in.ts';
import { inLanguage, type Locale, type Localized } from './localized.ts';
import { printable } from './printable.ts';
import { localeOfTag } from './tag.ts';

/** As asked; else the language of what was pasted. Other languages fall back to English, and the verdict says so. */
export function localeOf({ locale, value, claims = '' }: Contact): Locale {
  if (locale !== undefined) return localeOfTag(locale) ?? 'en';
  return LOCALE_OF[chineseOf(value) ?? chineseOf(claims) ?? 'none'];
}

const LOCALE_OF = { simplified: 'zh', traditional: 'zh-Hant', none: 'en' } as const;

/** The sentence in that language, filled: so that no value is ever turned into other characters. */
export const fill = (sentence: Localized, locale: Locale, values: Readonly<Record<string, string>>): string =>
  fillIn(inLanguage(sentence, locale), values);

/** Twelve Han characters or eight words: enough to know one's own text again. */
export const LONGEST_QUOTE = { zh: 24, 'zh-Hant': 24, en: 60 } as const;
/** Of a link the last letters of the host say whose it is, in any language. */
export const LONGEST_CHANNEL = 60;

const onOneLine = (text: string): string => (/\s/.test(text) ? text.replaceAll(/\s+/g, ' ').trim() : text);

/** The user's own words, on one line, cut at a length that fits beside a sentence. */
export function shorten(quote: string, longest: number): string {
  const line = onOneLine(printable(quote));
  if (line.length <= longest) return line;
  const letters = [...line];
  return letters.length <= longest ? line : `${letters.slice(0, longest).join('')}…`;
}
