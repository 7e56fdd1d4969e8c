/** Which of our languages a browser asks for. */
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { Locale } from '../../core/language/localized.ts';

const WRITTEN: readonly Locale[] = ['zh', 'en'];

/** The best-liked language that we write in; `undefined` when the browser names none of them. */
export function preferredLocale(context: Context): Locale | undefined {
  const best = accepts(context, {
    header: 'Accept-Language',
    supports: [...WRITTEN],
    default: '',
    match: wanted =>
      wanted
        .filter(({ q }) => q > 0)
        .toSorted((a, b) => b.q - a.q)
        .map(({ type }) => type.split('-')[0]?.toLowerCase())
        .find(language => WRITTEN.some(written => written === language)) ?? '',
  });
  return WRITTEN.find(language => language === best);
}
