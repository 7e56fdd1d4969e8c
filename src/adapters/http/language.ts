/** Which of our languages a browser asks for. */
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { LOCALES, type Locale } from '../../core/language/localized.ts';
import { localeOfTag } from '../../core/language/tag.ts';

/** The best-liked language that we write in; `undefined` when the browser names none of them. */
export function preferredLocale(context: Context): Locale | undefined {
  const best = accepts(context, {
    header: 'Accept-Language',
    supports: [...LOCALES],
    default: '',
    match: wanted =>
      wanted
        .filter(({ q }) => q > 0)
        .toSorted((a, b) => b.q - a.q)
        .map(({ type }) => localeOfTag(type))
        .find(locale => locale !== undefined) ?? '',
  });
  return LOCALES.find(locale => locale === best);
}
