/** Chromium with an unpacked extension in it, where every host name leads to one port of this machine. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { ALONE, findChromium } from '../../support/chromium.ts';

export interface BrowserSettings {
  /** Folder of the extension. */
  readonly extension: string;
  readonly everyHostTo: number;
  readonly dark?: boolean;
}

export interface Launched {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

const RULES = '--host-resolver-rules=';
/** Where Chromium itself asks for updates and the time, whatever flags forbid it. No test is about that. */
const CALLS_HOME = ['*.google.com', '*.googleapis.com', '*.gvt1.com', '*.gstatic.com'];

export async function launchWith({
  extension,
  everyHostTo,
  dark = false,
}: BrowserSettings): Promise<Launched> {
  const profile = mkdtempSync(join(tmpdir(), 'bonafide-chromium-'));
  const nowhere = CALLS_HOME.map(host => `MAP ${host} ~NOTFOUND`).join(', ');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium()!,
    headless: true,
    colorScheme: dark ? 'dark' : 'light',
    args: [
      ...ALONE.filter(flag => !flag.startsWith(RULES)),
      `${RULES}${nowhere}, MAP * 127.0.0.1:${everyHostTo}, EXCLUDE 127.0.0.1`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
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
