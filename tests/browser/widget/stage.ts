/** What every test of the element needs: a browser, a server that judges, and a wallet whose page shows the element. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from '../../support/chromium.ts';
import { type RunningServer, runServer } from '../../support/running-server.ts';
import { type WalletHost, walletHost } from '../../support/wallet-host.ts';

export interface Stage {
  browser: Browser;
  server: RunningServer;
  host: WalletHost;
}

/** Set before the first test of the group that calls it, and gone after its last. */
export function stage(): Stage {
  const set = {} as Stage;
  beforeAll(async () => {
    [set.browser, set.server, set.host] = await Promise.all([launch(), runServer(), walletHost()]);
  });
  afterAll(async () => {
    await Promise.all([set.browser?.close(), set.server?.stop()]);
    set.host?.stop();
  });
  return set;
}
