/** The languages that we write in, and a text in each of them. */
import { tableInTraditional, traditional } from './traditional.ts';

/** BCP 47. `zh` is simplified Chinese, as most of its readers write it. */
export const LOCALES = ['zh', 'zh-Hant', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export interface Localized {
  readonly en: string;
  readonly zh: string;
  /** Only where the content or the wording must differ: else it is made from `zh` (docs/decisions/0026). */
  readonly 'zh-Hant'?: string;
}

/** The same text in one of them. */
export function inLanguage(text: Localized, locale: Locale): string {
  if (locale !== 'zh-Hant') return text[locale];
  return text['zh-Hant'] ?? traditional(text.zh);
}

/** What a key is called; the key itself where nobody named it. */
export function nameIn(names: Readonly<Record<string, Localized>>, key: string, locale: Locale): string {
  const name = names[key];
  return name ? inLanguage(name, locale) : key;
}

/** A table of words in all of them; `own` where the words for traditional Chinese must differ. Made when first asked for. */
export function inAllLanguages<T extends object>(
  words: Readonly<Record<'zh' | 'en', T>>,
  own: Partial<T> = {},
): Readonly<Record<Locale, T>> {
  let made: T | undefined;
  return {
    ...words,
    get 'zh-Hant'() {
      made ??= { ...tableInTraditional(words.zh), ...own };
      return made;
    },
  };
}
