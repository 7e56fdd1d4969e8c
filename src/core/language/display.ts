/** How a canonical channel is shown to a person: as one dials or types it, never as a link to press. */

import type { ListedChannel } from '../brand.ts';
import { extensionOf, numberOf } from '../phones/uri.ts';
import { inLanguage, type Locale, nameIn } from './localized.ts';
import { KIND_NAMES, PURPOSE_NAMES } from './names.ts';

const EXTENSION = { zh: ' 转 ', en: ' ext. ' };

/** How the prefix of a canonical form is called by people, and what stands before the name. */
const PREFIXES: Readonly<Record<string, string>> = {
  x: 'X @',
  telegram: 'Telegram @',
  weibo: 'Weibo @',
  wechat: 'WeChat ',
  qq: 'QQ ',
  discord: 'discord.gg/',
  sms: 'SMS ',
  'android-app': 'Google Play: ',
  'ios-app': 'App Store: id',
  'chrome-extension': 'Chrome Web Store: ',
};

export function displayChannel(canonical: string, kind: ListedChannel['kind'], locale: Locale): string {
  if (kind === 'phone') return displayPhone(canonical, locale);
  if (kind !== 'handle' && kind !== 'app') return canonical;
  const colon = canonical.indexOf(':');
  // An account may wear the name of a brand of which we know a site and no account.
  if (colon < 0) return canonical;
  const prefix = canonical.slice(0, colon);
  return `${PREFIXES[prefix] ?? `${prefix}: `}${canonical.slice(colon + 1)}`;
}

/** `tel:95511;phone-context=+86;ext=3` is dialled 95511, then 3. */
function displayPhone(canonical: string, locale: Locale): string {
  const [number, extension] = [numberOf(canonical), extensionOf(canonical)];
  return extension === undefined ? number : `${number}${inLanguage(EXTENSION, locale)}${extension}`;
}

/** What it is for, or at least what it is. */
export function labelOf({ purpose, kind }: Pick<ListedChannel, 'purpose' | 'kind'>, locale: Locale): string {
  const name = purpose && PURPOSE_NAMES[purpose];
  return name ? inLanguage(name, locale) : nameIn(KIND_NAMES, kind, locale);
}
