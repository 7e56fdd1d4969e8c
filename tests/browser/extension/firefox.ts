/** Firefox with the extension in it, where every host name leads to the small internet. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildExtension } from '../../../clients/extension/build/build.ts';
import { BiDi, RIGHT, Tab, type Tree } from './bidi.ts';
import type { InstallSettings } from './installed.ts';
import { type World, world } from './world.ts';

const USUAL = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const ID = 'bonafide@bonafide.example';
/** Firefox gives each installation another address; a test must know it. */
const UUID = 'b0a4f1de-0000-4000-8000-000000000001';
const ORIGIN = `moz-extension://${UUID}`;

/** The last one lets a test choose from the browser's own menu. */
const FLAGS = ['--headless', '--no-remote', '--remote-debugging-port=0', '--remote-allow-system-access'];

export const findFirefox = (): string | undefined =>
  process.env.FIREFOX ?? USUAL.find(path => existsSync(path));

export function orSkip(): boolean {
  if (findFirefox()) return false;
  console.warn('No Firefox here: its tests are skipped. Install one, or set FIREFOX to its path.');
  return true;
}

export interface InFirefox {
  readonly world: World;
  /** The options, as they open after the installation. */
  readonly options: Tab;
  visit(url: string): Promise<Tab>;
  /** A page of the extension. */
  open(path: string): Promise<Tab>;
  /** The window that opens where our entry is chosen in the menu of an element, as Firefox shows it. */
  choose(tab: Tab, selector: string, entry: 'selection' | 'link' | 'page'): Promise<Tab>;
  close(): Promise<void>;
}

export async function installInFirefox({
  pages = {},
  watching = 'given',
  offline = false,
}: Omit<InstallSettings, 'dark'> = {}): Promise<InFirefox> {
  const around = await world(pages);
  const { catalog, port } = around;
  const from = offline ? { server: '', publicKey: '' } : around;
  const outdir = mkdtempSync(join(tmpdir(), 'bonafide-extension-'));
  const profile = mkdtempSync(join(tmpdir(), 'bonafide-firefox-'));
  const { server, publicKey } = from;
  await buildExtension({ target: 'firefox', watching, outdir, server, publicKey, catalog });
  writeFileSync(join(profile, 'user.js'), preferences(port));
  const browser = spawn(findFirefox()!, [...FLAGS, '--profile', profile, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const bidi = await BiDi.connect(await listening(browser));
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: outdir } });
  const visit = async (url: string) => {
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    const tab = new Tab(bidi, context);
    await tab.go(url);
    return tab;
  };
  const options = await optionsOf(bidi);
  const opens = async (act: () => Promise<unknown>) => {
    const known = await contextsOf(bidi);
    await act();
    return new Tab(bidi, await waitFor(bidi, ({ context }) => !known.some(one => one.context === context)));
  };
  return {
    ...{ world: around, options, visit },
    // A driver may not go to the pages of an extension; the extension itself may.
    open: path => opens(() => options.read(`window.open('${ORIGIN}/${path}') && undefined`)),
    choose: async (tab, selector, entry) => {
      const browserWindow = await windowOf(bidi);
      await tab.click(selector, RIGHT);
      return opens(() => browserWindow.read(choosing(entry)));
    },
    close: async () => {
      bidi.close();
      const gone = new Promise(resolve => browser.once('exit', resolve));
      browser.kill('SIGKILL');
      await gone;
      around.close();
      for (const folder of [outdir, profile]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Everything goes to one port of this machine as to a proxy, also what Firefox itself would ask Mozilla. */
const preferences = (port: number): string =>
  Object.entries({
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'dom.disable_open_during_load': false,
  })
    .map(pair => `user_pref(${pair.map(one => JSON.stringify(one)).join(', ')});`)
    .join('\n');

const listening = (browser: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    browser.once('exit', code => reject(new Error(`Firefox ended with ${code}`)));
    createInterface(browser.stderr!).on('line', line => {
      const address = /listening on (ws:\S+)/.exec(line)?.[1];
      if (address) resolve(address);
    });
  });

/** The browser's own window, which holds its menus. */
async function windowOf(bidi: BiDi): Promise<Tab> {
  const { contexts } = await bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  return new Tab(bidi, contexts.find(({ url }) => url.endsWith('/browser.xhtml'))!.context);
}

/** Once the menu is open, which takes a moment. */
const choosing = (entry: string): string => `(async () => {
  const menu = document.getElementById('contentAreaContextMenu');
  while (menu.state !== 'open') await new Promise(resolve => setTimeout(resolve, 20));
  menu.activateItem(menu.querySelector('[id$="-menuitem-_${entry}"]'));
})()`;

const contextsOf = async (bidi: BiDi): Promise<Tree['contexts']> =>
  (await bidi.send<Tree>('browsingContext.getTree')).contexts;

async function waitFor(bidi: BiDi, is: (one: Tree['contexts'][number]) => boolean): Promise<string> {
  for (;;) {
    const found = (await contextsOf(bidi)).find(is);
    if (found) return found.context;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

const optionsOf = async (bidi: BiDi): Promise<Tab> =>
  new Tab(bidi, await waitFor(bidi, ({ url }) => url.startsWith(`${ORIGIN}/options.html`)));
