/** Which of our languages a page is written in. */
import type { Locale } from '../../src/core/language/localized.ts';
import { localeOfTag } from '../../src/core/language/tag.ts';

/** The first tag that we write in. */
export function localeFor(tags: readonly (string | null | undefined)[]): Locale {
  for (const tag of tags) {
    const locale = tag ? localeOfTag(tag) : undefined;
    if (locale) return locale;
  }
  return 'en';
}
