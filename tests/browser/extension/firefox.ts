/** Firefox with the extension in it, where every host name leads to the small internet. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildExtension } from '../../../clients/extension/build/build.ts';
import { BiDi, Tab, type Tree } from './bidi.ts';
import { type World, world } from './world.ts';

const USUAL = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const ID = 'bonafide@bonafide.example';
/** Firefox gives each installation another address; a test must know it. */
const UUID = 'b0a4f1de-0000-4000-8000-000000000001';
const ORIGIN = `moz-extension://${UUID}`;

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
  close(): Promise<void>;
}

export async function installInFirefox(pages: Readonly<Record<string, string>>): Promise<InFirefox> {
  const around = await world(pages);
  const { server, publicKey, catalog, port } = around;
  const outdir = mkdtempSync(join(tmpdir(), 'bonafide-extension-'));
  const profile = mkdtempSync(join(tmpdir(), 'bonafide-firefox-'));
  await buildExtension({ target: 'firefox', watching: 'given', outdir, server, publicKey, catalog });
  writeFileSync(join(profile, 'user.js'), preferences(port));
  const browser = spawn(
    findFirefox()!,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const bidi = await BiDi.connect(await listening(browser));
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: outdir } });
  const visit = async (url: string) => {
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    const tab = new Tab(bidi, context);
    await tab.go(url);
    return tab;
  };
  const options = await optionsOf(bidi);
  return {
    ...{ world: around, options, visit },
    // A driver may not go to the pages of an extension; the extension itself may.
    open: async path => {
      const known = await contextsOf(bidi);
      await options.read(`window.open('${ORIGIN}/${path}') && undefined`);
      const found = await waitFor(bidi, ({ context }) => !known.some(one => one.context === context));
      return new Tab(bidi, found);
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
