/** The extension as it comes: nobody has allowed it anything yet, and there is no server. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orSkip } from '../../support/chromium.ts';
import { PHRASES } from '../../support/secrets.ts';
import { type Installed, install } from './installed.ts';
import { PAGES } from './pages.ts';

const FALSE_SITE = 'http://lanternfish-wallet-login.example/';

describe.skipIf(orSkip())('without a server, and before it may look after pages', () => {
  let it: Installed;
  beforeAll(async () => {
    it = await install({ pages: PAGES, offline: true, watching: 'asked' });
  });
  afterAll(() => it?.close());

  test('the options say so, and offer to switch it on', async () => {
    expect(await it.welcome.innerText('#state')).toContain('No server is connected');
    expect(await it.welcome.isVisible('#watch-start')).toBe(true);
    expect(await it.welcome.isVisible('#watch-stop')).toBe(false);
  });
  test('the popup judges by what was shipped, and says so', async () => {
    const page = await it.open('popup.html', FALSE_SITE);
    expect(await page.innerText('#site .headline')).toBe('Stop');
    expect(await page.innerText('#state')).toContain('No server is connected');
  });
  test('it is in no page, and stops none', async () => {
    const page = await it.visit(FALSE_SITE);
    await page.waitForTimeout(600);
    expect(page.url()).toBe(FALSE_SITE);
    const plain = await it.visit('http://plain.example/');
    await plain.fill('#field', PHRASES[12]);
    await plain.waitForTimeout(600);
    expect(await plain.locator('bonafide-note').count()).toBe(0);
  });
  test('it has nothing that a browser would warn of at installation', async () => {
    const { origins, permissions } = await it.background.evaluate(() => chrome.permissions.getAll());
    expect({ origins, permissions: permissions.toSorted() }).toEqual({
      origins: [],
      permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    });
  });
  test('nobody was asked for anything', () => {
    expect(it.world.bonafide).toEqual([]);
    expect(it.world.strange).toEqual([]);
  });
});
