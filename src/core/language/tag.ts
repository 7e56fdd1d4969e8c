/** Which of our languages a BCP 47 tag asks for: by look-up (RFC 4647 §3.4), script before region. */
import type { Locale } from './localized.ts';

/** Chinese by its own tag, as Mandarin, and as Cantonese, which is written in traditional characters where no script is named. */
const CHINESE: ReadonlyMap<string, Locale> = new Map([
  ['zh', 'zh'],
  ['cmn', 'zh'],
  ['yue', 'zh-Hant'],
]);

/** What decides it, whichever comes first. `zh-CHT` is what older Windows sends. */
const WRITTEN: ReadonlyMap<string, Locale> = new Map([
  ['hans', 'zh'],
  ['hant', 'zh-Hant'],
  ['chs', 'zh'],
  ['cht', 'zh-Hant'],
  ['yue', 'zh-Hant'],
  ['tw', 'zh-Hant'],
  ['hk', 'zh-Hant'],
  ['mo', 'zh-Hant'],
]);

/** `undefined` where we write no such language. */
export function localeOfTag(tag: string): Locale | undefined {
  const [language = '', ...subtags] = tag.toLowerCase().split('-', MOST_SUBTAGS);
  if (language === 'en') return 'en';
  const chinese = CHINESE.get(language);
  if (chinese === undefined) return undefined;
  // Behind a single letter stand extensions: in `zh-u-rg-twzzzz` nothing says how it is written.
  const extension = subtags.findIndex(subtag => subtag.length === 1);
  const named = extension < 0 ? subtags : subtags.slice(0, extension);
  return scriptOf(named) ?? chinese;
}

/** A script says it outright: `zh-Hans-HK` is simplified. */
function scriptOf(subtags: readonly string[]): Locale | undefined {
  const script = subtags.find(subtag => subtag.length === 4 && WRITTEN.has(subtag));
  return WRITTEN.get(script ?? subtags.find(subtag => WRITTEN.has(subtag)) ?? '');
}

/** Language, extended language, script, region, and one to spare. */
const MOST_SUBTAGS = 6;
