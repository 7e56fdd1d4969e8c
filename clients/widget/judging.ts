/** Who judges: the engine on this device, or the server. The rest of the element does not know which. */

import { asker } from '../../src/adapters/client/asking.ts';
import type { BrandDetails } from '../../src/adapters/client/brand-details.ts';
import { answerBody } from '../../src/adapters/page/answer.ts';
import type { Contact } from '../../src/core/contact.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import type { Judged, Opened, Recognised } from '../device/messages.ts';
import type { OnDevice } from '../device/on-device.ts';
import type { WidgetSettings } from './settings.ts';

export interface Judging {
  readonly where: 'device' | 'server';
  /** It was to be on the device, and cannot be. */
  readonly fellBack: boolean;
  readonly opened?: Opened;
  recognise(text: string): Promise<Recognised>;
  check(contact: Contact, signal: AbortSignal): Promise<Judged>;
  brand(): Promise<BrandDetails | undefined>;
  close(): void;
}

export async function judgingBy(settings: WidgetSettings): Promise<Judging> {
  if (!settings.onDevice) return onServer(settings, false);
  return device(settings).catch(() => onServer(settings, true));
}

/** The way to the engine is fetched only where it is gone: most pages ask the server. */
async function device({ brand, locale, client, ...settings }: WidgetSettings): Promise<Judging> {
  const { device }: { device(settings: object): Promise<OnDevice> } = await import(client.href);
  const here = await device(settings);
  return {
    where: 'device',
    fellBack: false,
    opened: here.opened,
    recognise: here.recognise,
    check: contact => here.draw(contact, locale),
    brand: async () => (brand ? here.brand(brand) : undefined),
    close: here.close,
  };
}

function onServer({ origin, brand, locale, secrets }: WidgetSettings, fellBack: boolean): Judging {
  const ask = asker({ origin });
  return {
    where: 'server',
    fellBack,
    recognise: async text => (await import(secrets.href)).recognise(text),
    async check(contact, signal) {
      const verdict = await ask<Verdict>('/v1/check', contact, { signal });
      return { verdict, drawn: String(answerBody(verdict, locale, contact.value)) };
    },
    brand: async () => (brand ? ask(`/v1/brands/${encodeURIComponent(brand)}`) : undefined),
    close: () => {},
  };
}
