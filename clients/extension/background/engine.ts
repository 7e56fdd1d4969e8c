/** The engine in the background: opened when it is first asked, by the settings of the moment. */
import { type Device, device } from '../../../src/adapters/device/device.ts';
import type { Keeper, Kept } from '../../../src/adapters/device/kept.ts';
import type { CatalogData } from '../../../src/catalog/data.ts';
import type { Catalog } from '../../../src/core/catalog.ts';
import type { Contact } from '../../../src/core/contact.ts';
import type { Verdict } from '../../../src/core/verdict.ts';
import { platform } from '../platform.ts';
import { hasServer, readSettings, type Settings } from '../settings.ts';
import { keptInBrowser } from './kept-in-browser.ts';

/** As text a million hosts take 20 MB; what is longer comes as a compact set of two bytes each, or stays. */
const MOST_HOSTS = 4_000_000;
/** Nobody is asked there: RFC 2606. */
const NOWHERE = 'https://server.invalid';

interface Opened {
  readonly home: Device;
  readonly settings: Settings;
  /** Whether every list of hosts came home. */
  readonly complete: () => boolean;
}

let opening: Promise<Opened> | undefined;

export function engine(): Promise<Opened> {
  opening ??= open();
  return opening;
}

/** The next question is judged by the settings as they are then. */
export function settingsChanged(): void {
  opening = undefined;
}

async function open(): Promise<Opened> {
  const settings = await readSettings();
  const server = hasServer(settings);
  const keeper = remembering(keptInBrowser);
  const home = device({
    origin: server ? settings.server : NOWHERE,
    trust: { publicKey: settings.publicKey },
    keeper,
    mostHosts: MOST_HOSTS,
    shipped: await shippedCatalog(),
  });
  // Read once, so that `complete` knows before the first question.
  await keeper.read();
  return { home, settings, complete: () => isComplete(keeper.last()) };
}

/** The last that was read or written, without reading it again. */
function remembering({ read, write }: Keeper): Keeper & { last(): Kept | undefined } {
  let last: Kept | undefined;
  let reading: Promise<Kept | undefined> | undefined;
  return {
    last: () => last,
    read: () => {
      reading ??= read().then(kept => {
        last = kept;
        return kept;
      });
      return reading;
    },
    write: async kept => {
      await write(kept);
      last = kept;
      reading = Promise.resolve(kept);
    },
  };
}

const isComplete = (kept: Kept | undefined): boolean =>
  kept?.lists.every(({ kind, entries, set }) => kind !== 'hosts' || entries || set) ?? true;

/** A file of the extension: no request leaves the browser for it. Beside the script, so that a start does not parse it. */
const shippedCatalog = async (): Promise<CatalogData> =>
  (await fetch(platform.runtime.getURL('catalog.json'))).json();

/** A person asked: the server may be, by prefix, where a list did not come home. */
export async function judgeAsked(contact: Contact): Promise<Verdict> {
  const { home, settings } = await engine();
  return home.check(
    { ...contact, surface: 'extension' },
    { lookUps: hasServer(settings) && !settings.neverAsk },
  );
}

/** Nobody asked: a page is judged as it comes by, and the server never learns even a prefix of what stands in it. */
export async function judgeQuietly(contact: Contact): Promise<Verdict> {
  const { home } = await engine();
  return home.check({ ...contact, surface: 'extension' }, { lookUps: false });
}

/**
 * A site that is being opened. Where every list is at home, at least as a compact set, the server is asked only for what
 * such a set holds: what was reported, and one other host in 65,536. Else it would learn a prefix of each visit, and is not asked.
 */
export async function judgeVisited(contact: Contact): Promise<Verdict> {
  const { home, settings, complete } = await engine();
  const lookUps = hasServer(settings) && !settings.neverAsk && complete();
  return home.check({ ...contact, surface: 'extension' }, { lookUps });
}

export const catalogNow = async (): Promise<Catalog> => (await engine()).home.catalog();

/** `undefined`: there is no server to take anything from. */
export async function update(): Promise<Kept | undefined> {
  const { home, settings } = await engine();
  return hasServer(settings) ? home.update() : undefined;
}

/** A new version of the extension brings a newer catalog than the one that was taken home. */
export async function adoptShipped(): Promise<void> {
  const kept = await keptInBrowser.read();
  if (!kept) return;
  await keptInBrowser.write({ ...kept, catalog: await shippedCatalog() });
  opening = undefined;
}
