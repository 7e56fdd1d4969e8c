/** Chromium as Debian and others install it, driven by playwright-core. Nothing that it does by itself reaches the network. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** `undefined`: there is none, and browser tests are skipped. */
export function findChromium(): string | undefined {
  const given = process.env.CHROMIUM;
  if (given) return given;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap(name => folders.map(folder => join(folder, name))).find(path => existsSync(path));
}

if (!findChromium())
  console.warn('No Chromium was found: browser tests are skipped (apt-get install chromium).');

export interface LaunchSettings {
  /** Folder of an unpacked extension. */
  readonly extension?: string;
  /** Where every host name leads: a port of this machine. Without, names are not resolved at all. */
  readonly everyHostTo?: number;
  readonly dark?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface Launched {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,DialMediaRouteProvider',
];

/** Where Chromium itself asks for updates and the time, whatever flags forbid it. No test is about that. */
const CALLS_HOME = ['*.google.com', '*.googleapis.com', '*.gvt1.com', '*.gstatic.com'];

export async function launch(settings: LaunchSettings = {}): Promise<Launched> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found: install chromium, or name one in CHROMIUM.');
  const profile = mkdtempSync(join(tmpdir(), 'bonafide-chromium-'));
  const { extension, everyHostTo, dark = false, viewport } = settings;
  const to = everyHostTo === undefined ? '~NOTFOUND' : `127.0.0.1:${everyHostTo}`;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    colorScheme: dark ? 'dark' : 'light',
    ...(viewport ? { viewport } : {}),
    args: [
      ...QUIET,
      `--host-resolver-rules=${[...CALLS_HOME.map(host => `MAP ${host} ~NOTFOUND`), `MAP * ${to}`].join(', ')}, EXCLUDE 127.0.0.1`,
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
