/** Which of our languages a page is written in. */
import type { Locale } from '../../src/core/language/localized.ts';
import { WIDGET_TEXT } from './text.ts';

/** The first tag that we write in, by its language and then its script: `zh-TW` is `zh-Hant`, and `zh` where we do not write that. */
export function localeFor(tags: readonly (string | null | undefined)[]): Locale {
  for (const tag of tags) {
    for (const one of tag ? formsOf(tag) : []) if (Object.hasOwn(WIDGET_TEXT, one)) return one as Locale;
  }
  return 'en';
}

function formsOf(tag: string): string[] {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return [`${language}-${script}`, language];
  } catch {
    return [];
  }
}
