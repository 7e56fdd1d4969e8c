/** What a person chose in the options. Kept in the browser's own storage, and sent nowhere. */
import { localeOf } from '../../src/core/language/locale.ts';
import type { Locale } from '../../src/core/language/localized.ts';
import { platform } from './platform.ts';

declare const BONAFIDE_SERVER: string;
declare const BONAFIDE_PUBLIC_KEY: string;

export interface Settings {
  /** `''`: the browser's own. */
  readonly language: string;
  /** Origin; `''`: none, and what was shipped is all there is. */
  readonly server: string;
  /** Ed25519, in base64: whose packs are taken home. */
  readonly publicKey: string;
  /** Not even by prefix. */
  readonly neverAsk: boolean;
  /** Hosts that the person vouches for. */
  readonly allowed: readonly string[];
}

/** As it was built. */
const DEFAULTS: Settings = {
  language: '',
  server: BONAFIDE_SERVER,
  publicKey: BONAFIDE_PUBLIC_KEY,
  neverAsk: false,
  allowed: [],
};

export const readSettings = async (): Promise<Settings> =>
  (await platform.storage.local.get({ ...DEFAULTS })) as unknown as Settings;

export const writeSettings = (changed: Partial<Settings>): Promise<void> =>
  platform.storage.local.set(changed);

export const localeIn = ({ language }: Pick<Settings, 'language'>): Locale =>
  localeOf({ value: '', locale: language === '' ? platform.i18n.getUILanguage() : language });

/** Packs are taken from a server whose key is known, and from no other. */
export const hasServer = ({ server, publicKey }: Settings): boolean => server !== '' && publicKey !== '';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** The origin of what was typed; `undefined` where whoever stands between could read what is asked. */
export function serverFrom(typed: string): string | undefined {
  if (typed.trim() === '') return '';
  const url = URL.parse(typed.trim());
  if (url?.username !== '') return undefined;
  const isPrivate = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
  return isPrivate ? url.origin : undefined;
}

const KEY_BYTES = 32;

/** `undefined`: no Ed25519 key. */
export function publicKeyFrom(typed: string): string | undefined {
  const key = typed.trim();
  try {
    return key === '' || atob(key).length === KEY_BYTES ? key : undefined;
  } catch {
    return undefined;
  }
}
