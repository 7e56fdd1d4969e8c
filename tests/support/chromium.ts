/** The browser that tests drive: Debian's `chromium`, or whatever CHROMIUM names. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** `undefined` where there is none: tests are then skipped, with one line that says so. */
export function findChromium(): string | undefined {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = NAMES.flatMap(name => folders.map(folder => join(folder, name))).find(path =>
    existsSync(path),
  );
  if (!found) console.warn('No Chromium was found, so what people see in a browser is not tested here.');
  return found;
}

export const launch = (options: LaunchOptions = {}): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium()!, args: ['--no-sandbox'], ...options });
