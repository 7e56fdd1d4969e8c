/** Chromium with the extension in it, and the small internet around it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { buildExtension } from '../../../clients/extension/build/build.ts';
import { launchWith } from './browser.ts';
import { type World, world } from './world.ts';

export interface Installed {
  readonly world: World;
  readonly context: BrowserContext;
  readonly background: Worker;
  /** The options, as they open after the installation. */
  readonly welcome: Page;
  /** A page of the extension. */
  open(path: string, tabUrl?: string): Promise<Page>;
  /** A page of the internet, as a person opens it: it may be stopped on its way. */
  visit(url: string): Promise<Page>;
  /** Puts a text where Ctrl+V takes it from. */
  copy(text: string): Promise<void>;
  close(): Promise<void>;
}

export interface InstallSettings {
  readonly dark?: boolean;
  readonly pages?: Readonly<Record<string, string>>;
  /** Whether the person let it look after pages. No test can press the browser's own button. */
  readonly watching?: 'asked' | 'given';
  readonly offline?: boolean;
}

export async function install(settings: InstallSettings = {}): Promise<Installed> {
  const { pages = {}, watching = 'given', offline = false, dark = false } = settings;
  const around = await world(pages);
  const outdir = mkdtempSync(join(tmpdir(), 'bonafide-extension-'));
  const { server, publicKey, catalog, port } = around;
  const from = offline ? { server: '', publicKey: '' } : { server, publicKey };
  await buildExtension({ target: 'chromium', watching, outdir, catalog, ...from });
  const { context, close } = await launchWith({ extension: outdir, everyHostTo: port, dark });
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = background.url().replace('/background.js', '');
  const welcome = await optionsOf(context, origin);
  await welcome.waitForSelector('#state:not(:empty)');
  return {
    world: around,
    context,
    background,
    welcome,
    open: async (path, tabUrl) => {
      const page = await context.newPage();
      if (tabUrl !== undefined) await page.addInitScript(standIn, tabUrl);
      await page.goto(`${origin}/${path}`);
      return page;
    },
    visit: async url => {
      const page = await context.newPage();
      // Aborted, where it is stopped before anything came.
      await page.goto(url).catch(() => {});
      return page;
    },
    copy: async text => {
      await welcome.bringToFront();
      await welcome.fill('#allowed', text);
      await welcome.press('#allowed', 'Control+a');
      await welcome.press('#allowed', 'Control+c');
      await welcome.fill('#allowed', '');
    },
    close: async () => {
      await close();
      around.close();
      rmSync(outdir, { recursive: true, force: true });
    },
  };
}

/** They open by themselves after the installation, in the tab that is there. */
async function optionsOf(context: BrowserContext, origin: string): Promise<Page> {
  for (;;) {
    const page = context.pages().find(one => one.url().startsWith(origin));
    if (page) return page;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

/** A popup that stands in a tab of its own has no other tab before it. */
function standIn(url: string): void {
  const { tabs } = (globalThis as unknown as { chrome: { tabs: { query: unknown } } }).chrome;
  tabs.query = async () => [{ id: 1, url }];
}
