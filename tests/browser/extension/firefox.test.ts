/** Firefox's build in real Firefox: what differs from Chromium's is the background, the permissions and the name of the API. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PHRASES } from '../../support/secrets.ts';
import { LISTED_HOST } from '../../support/served-feeds.ts';
import type { Tab } from './bidi.ts';
import { type InFirefox, installInFirefox, orSkip } from './firefox.ts';
import { PAGES } from './pages.ts';

const WAIT = { timeout: 15_000 };
const FALSE_SITE = 'http://lanternfish-wallet-login.example/';

describe.skipIf(orSkip())('the extension in Firefox', () => {
  let it: InFirefox;
  beforeAll(async () => {
    it = await installInFirefox(PAGES);
  });
  afterAll(() => it?.close());

  const textOf = (tab: Tab) => tab.read<string>('document.body?.innerText ?? ""');
  const isNoted = (tab: Tab) => tab.read<boolean>('document.querySelector("bonafide-note") !== null');
  const settled = () => new Promise(resolve => setTimeout(resolve, 400));
  const taken = () => it.world.elsewhere.filter(({ host }) => host === 'collector.example');

  test('opens its options once it is installed, and takes the lists of its server home', async () => {
    await expect.poll(() => textOf(it.options), WAIT).toContain('The pages you visit are looked after.');
    await expect
      .poll(() => it.world.bonafide.map(({ path }) => path), WAIT)
      .toEqual(expect.arrayContaining(['/v1/packs', '/v1/packs/catalog']));
  });
  test('the popup answers in its own window, and nothing is sent', async () => {
    const popup = await it.open('popup.html');
    await expect.poll(() => popup.read('document.querySelector("form textarea") !== null'), WAIT).toBe(true);
    const asked = it.world.bonafide.length;
    await popup.read(
      `document.querySelector('form textarea').value = 'Our support team needs your seed phrase to fix the sync', document.querySelector('form').requestSubmit()`,
    );
    await expect.poll(() => textOf(popup), WAIT).toContain('They want the key to your wallet');
    expect(it.world.bonafide.slice(asked).map(({ path }) => path.replace(/\?.*/, ''))).toEqual([]);
    await popup.close();
  });
  for (const [what, address, shown] of [
    ['one that imitates a wallet', FALSE_SITE, 'lanternfish-wallet-login.example'],
    ['one that was reported', `http://login.${LISTED_HOST}/`, LISTED_HOST],
  ] as const)
    test(`${what} is stopped`, async () => {
      const tab = await it.visit('about:blank');
      // The list of reports may still be on its way.
      await expect
        .poll(async () => {
          await tab.go(address);
          return tab.address();
        }, WAIT)
        .toContain('/interstitial.html');
      await expect.poll(() => tab.read('document.querySelector("h1")?.innerText'), WAIT).toBe(shown);
      await tab.close();
    });
  for (const host of ['lanternfish.example', 'bakery.example'])
    test(`${host} opens as if nobody looked`, async () => {
      const tab = await it.visit(`http://${host}/`);
      await settled();
      expect(await tab.address()).toBe(`http://${host}/`);
      expect(await isNoted(tab)).toBe(false);
      await tab.close();
    });
  test('a recovery phrase is not sent by a form of a site that nobody vouches for', async () => {
    const tab = await it.visit('http://plain.example/');
    await tab.read(`document.querySelector('#field').value = '${PHRASES[12]}', void 0`);
    await tab.read(`document.querySelector('#send').click()`);
    await expect.poll(() => isNoted(tab), WAIT).toBe(true);
    await settled();
    expect(taken()).toEqual([]);
    await tab.close();
  });
  test('a page that advertises a hotline for a brand gets a note', async () => {
    const tab = await it.visit('http://hotline-pages.example/');
    await expect.poll(() => isNoted(tab), WAIT).toBe(true);
    await tab.close();
  });
});
