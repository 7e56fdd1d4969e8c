/** What a language of ours is called in HTML. */
import type { Locale } from '../../src/core/language/localized.ts';

/** A screen reader reads `zh` as it likes. */
export const tagOf = (locale: Locale): string => (locale === 'zh' ? 'zh-Hans' : locale);
