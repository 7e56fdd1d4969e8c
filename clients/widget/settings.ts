/** What a page asks of the element by its attributes. */
import { DIRECTIONS, type Direction } from '../../src/core/contact.ts';
import type { Locale } from '../../src/core/language/localized.ts';
import { localeFor } from './locale.ts';

export interface WidgetSettings {
  /** The id or name of whom the other side claims to be. */
  readonly brand: string | undefined;
  readonly locale: Locale;
  readonly origin: string;
  readonly publicKey: string | undefined;
  readonly onDevice: boolean;
  readonly direction: Direction | undefined;
  readonly lookUps: boolean;
  readonly engine: URL;
  readonly secrets: URL;
  readonly client: URL;
}

export const ATTRIBUTES = [
  'brand',
  'locale',
  'server',
  'public-key',
  'mode',
  'direction',
  'look-ups',
  'engine',
] as const;

/** `script`: where the element's own script lies. Its server, its engine and its lists of words are looked for there. */
export function settingsOf(element: Element, script: string): WidgetSettings {
  const given = (name: (typeof ATTRIBUTES)[number]) => element.getAttribute(name)?.trim() || undefined;
  const direction = given('direction');
  const engine = given('engine');
  return {
    brand: given('brand'),
    locale: localeFor([
      given('locale'),
      element.closest('[lang]')?.getAttribute('lang'),
      ...navigator.languages,
    ]),
    origin: new URL(given('server') ?? script, document.baseURI).origin,
    publicKey: given('public-key'),
    onDevice: given('mode') === 'device',
    direction: DIRECTIONS.find(one => one === direction),
    lookUps: element.hasAttribute('look-ups'),
    engine: engine ? new URL(engine, document.baseURI) : new URL('./bonafide-engine.js', script),
    secrets: new URL('./bonafide-secrets.js', script),
    client: new URL('./client.js', script),
  };
}
