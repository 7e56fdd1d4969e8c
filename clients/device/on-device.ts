/** Judging on the device, from a page: the engine's worker, and what it took home. */
import type { BrandDetails } from '../../src/adapters/client/brand-details.ts';
import type { Contact } from '../../src/core/contact.ts';
import type { Locale } from '../../src/core/language/localized.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import { callsTo } from './calls.ts';
import type { Asked, Judged, Opened, Opening, Recognised } from './messages.ts';
import { startWorker } from './start-worker.ts';

export interface OnDeviceSettings extends Opening {
  /** The engine's script, `bonafide-engine.js`: beside the client's own unless told otherwise. */
  readonly engine: URL;
  /** Whether the server may be asked for lists that stayed there, by the first 32 bits of a hash. If not, nothing leaves. */
  readonly lookUps?: boolean | undefined;
}

export interface OnDevice {
  readonly opened: Opened;
  check(contact: Contact): Promise<Verdict>;
  /** With the answer as HTML. `more`: otherwise than was set. */
  draw(contact: Contact, locale: Locale, more?: Partial<Asked>): Promise<Judged>;
  brand(id: string): Promise<BrandDetails | undefined>;
  /** Without its secrets. */
  recognise(text: string): Promise<Recognised>;
  close(): void;
}

/** Rejects where no worker may start, or where nothing was taken home and the server cannot be reached. */
export async function onDevice(settings: OnDeviceSettings): Promise<OnDevice> {
  const { engine, lookUps = false, origin, publicKey, mostHosts } = settings;
  const { call, close } = callsTo(await startWorker(engine));
  try {
    const opened = await call('open', { origin, publicKey, mostHosts });
    return {
      opened,
      check: async contact => (await call('check', { contact, lookUps })).verdict,
      draw: (contact, drawnIn, more) => call('check', { contact, lookUps, drawnIn, ...more }),
      brand: id => call('brand', id),
      recognise: text => call('recognise', text),
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}
