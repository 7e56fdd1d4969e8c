/** Which of our languages a browser asks for, and which a page is shown in. */
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { Locale } from '../../../core/language/localized.ts';
import { localeOfTag } from '../../../core/language/tag.ts';

/** The best-liked tag of a language that we write in, as it was sent; `''` when the browser names none. */
const preferredTag = (context: Context): string =>
  accepts(context, {
    header: 'Accept-Language',
    supports: [],
    default: '',
    match: wanted =>
      wanted
        .filter(({ q }) => q > 0)
        .toSorted((a, b) => b.q - a.q)
        .find(({ type }) => localeOfTag(type) !== undefined)?.type ?? '',
  });

export const preferredLocale = (context: Context): Locale | undefined => localeOfTag(preferredTag(context));

/** `?lang=` first, because a person chose it. */
export const pageLocale = (context: Context): Locale =>
  localeOfTag(context.req.query('lang') ?? '') ?? preferredLocale(context) ?? 'zh';

const WRITE_TRADITIONAL = ['TW', 'HK', 'MO'];

/**
 * The locale for a contact. Traditional Chinese keeps the browser's region: 110 and 999 are the police in one of its places
 * each. Of other languages a browser's region says little: most of the world's English ones say US.
 */
export function contactLocale(context: Context, locale: Locale): string {
  if (locale !== 'zh-Hant') return locale;
  const subtags = preferredTag(context).toUpperCase().split('-', 4);
  const region = WRITE_TRADITIONAL.find(one => subtags.includes(one));
  return region === undefined ? locale : `zh-${region}`;
}
