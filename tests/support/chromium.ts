/** A real browser for the tests that need one: Debian's Chromium, or whatever CHROMIUM names. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** `undefined`: there is none, and its tests are skipped. `.ci/run` installs one. */
export const findChromium = (): string | undefined =>
  process.env.CHROMIUM ?? USUAL.find(path => existsSync(path));

/** It talks to nobody but who is named: every other host is unreachable. */
export const ALONE = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium()!, headless: true, args: ALONE });

/** Said once, so that nobody takes skipped tests for passed ones. */
export function orSkip(): boolean {
  if (findChromium()) return false;
  console.warn('No Chromium here: the browser tests are skipped. Install one, or set CHROMIUM to its path.');
  return true;
}
