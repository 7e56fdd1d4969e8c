/** The extension's own pages in real Chromium: what they answer, what they cover up, and whether everybody can use them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { orSkip } from '../../support/chromium.ts';
import { PHRASES } from '../../support/secrets.ts';
import { type Installed, install } from './installed.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const ASKS =
  'Lanternfish Wallet support here. Send us your recovery phrase to unfreeze your wallet: +44 20 7946 0111';
const FALSE_SITE = 'http://lanternfish-wallet-login.example/';

describe.skipIf(orSkip())('the pages of the extension', () => {
  let it: Installed;
  beforeAll(async () => {
    it = await install();
  });
  afterAll(() => it?.close());
  afterEach(async () => {
    for (const page of it.context.pages()) if (page !== it.welcome) await page.close();
  });

  describe('the popup', () => {
    test('shows the registrable domain of the tab large, and what it is', async () => {
      const page = await it.open('popup.html', 'https://help.lanternfish.example/contact?session=1');
      expect(await page.innerText('#domain')).toBe('lanternfish.example');
      expect(await page.innerText('#site')).toContain('help.lanternfish.example');
      expect(await page.innerText('#site')).toContain('Matches an official channel');
    });
    test('says stop on a site that imitates one', async () => {
      const page = await it.open('popup.html', FALSE_SITE);
      expect(await page.innerText('#site .headline')).toBe('Stop');
    });
    test('says on a page of the browser that there is nothing to check', async () => {
      const page = await it.open('popup.html', 'chrome://version/');
      expect(await page.innerText('#site')).toContain('not an ordinary web page');
    });
    test('answers as one types, with the words marked in place and the way to the real support', async () => {
      const page = await it.open('popup.html');
      await page.fill('#value', ASKS);
      await page.waitForSelector('#answer .answer.stop');
      expect(await page.innerText('#answer mark >> nth=0')).not.toBe('');
      expect(await page.innerText('#answer .ways')).toContain('help@lanternfish.example');
    });
    test('answers whoever presses Enter in the name, and moves there with the focus', async () => {
      const page = await it.open('popup.html');
      await page.fill('#value', '+44 20 7946 0111');
      await page.focus('#claims');
      await page.keyboard.type('Lanternfish');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#answer:focus');
      expect(await page.innerText('#answer')).toContain('Lanternfish Wallet');
    });
    test('covers up a phrase at once, and does not echo it', async () => {
      const page = await it.open('popup.html');
      await page.fill('#value', `my words: ${PHRASES[12]}`);
      await page.waitForSelector('#masked:not([hidden])');
      expect(await page.inputValue('#value')).toMatch(/^my words: █+ *$/);
      expect(await page.content()).not.toContain('ozone');
    });
    test('shows the page of a brand without asking anybody for it', async () => {
      const page = await it.open('popup.html');
      await page.fill('#value', ASKS);
      await page.click('#answer a[href^="/brands/"]');
      await page.waitForSelector('#answer h2:has-text("Lanternfish Wallet")');
      expect(page.url()).toMatch(/popup\.html$/);
    });
  });

  describe('whoever reads traditional Chinese', () => {
    test('is answered in it, and his own words stay as they are', async () => {
      await it.background.evaluate(() => chrome.storage.local.set({ language: 'zh-Hant' }));
      const page = await it.open('popup.html', FALSE_SITE);
      expect(await page.innerText('h1')).toBe('這真的是客服嗎？');
      expect(await page.getAttribute('html', 'lang')).toBe('zh-Hant');
      await page.fill('#value', '您好，我是灯鱼钱包客服，请把助记词发给我们解冻');
      await page.waitForSelector('#answer .answer.stop');
      expect(await page.innerText('#answer')).toContain('錢包');
      expect(await page.innerText('#answer .pasted')).toContain('钱包');
      await it.background.evaluate(() => chrome.storage.local.set({ language: '' }));
    });
  });

  describe('the menu of a page', () => {
    const choose = async (click: object): Promise<Page> => {
      const opened = it.context.waitForEvent('page');
      await it.background.evaluate(chosen => chrome.contextMenus.onClicked.dispatch(chosen, {}), click);
      const page = await opened;
      await page.waitForSelector('#answer .answer');
      return page;
    };
    test('answers about a selected text, in a window of its own', async () => {
      const page = await choose({ menuItemId: 'selection', selectionText: ASKS });
      expect(await page.inputValue('#value')).toBe(ASKS);
      expect(await page.locator('#answer .answer.stop').count()).toBe(1);
    });
    test('covers up what was selected', async () => {
      const page = await choose({ menuItemId: 'selection', selectionText: PHRASES[12] });
      expect(await page.inputValue('#value')).not.toContain('ozone');
      expect(await page.content()).not.toContain('ozone');
      expect(await page.innerText('#answer .headline')).toContain('the key to your wallet');
    });
    test('answers about a link', async () => {
      const page = await choose({ menuItemId: 'link', linkUrl: FALSE_SITE });
      expect(await page.innerText('#answer')).toContain('lanternfish.example');
    });
    test('answers about a number that can be dialled', async () => {
      const page = await choose({ menuItemId: 'link', linkUrl: 'tel:+442079460111' });
      expect(await page.innerText('#answer')).toContain('7946');
    });
  });

  describe('the options', () => {
    test('say what is held, and since when', async () => {
      const page = await it.open('options.html');
      await expect.poll(() => page.innerText('#state')).toContain('4 lists of reports');
    });
    test('what is new comes every half hour', async () => {
      const alarms = await it.background.evaluate(() => chrome.alarms.getAll());
      expect(alarms).toMatchObject([{ name: 'update', periodInMinutes: 30 }]);
    });
    test('take no server that others could listen to, and no key that is none', async () => {
      const page = await it.open('options.html');
      await page.waitForSelector('#state:not(:empty)');
      await page.fill('#server', 'http://bonafide.example');
      await page.fill('#key', 'short');
      await page.click('form button');
      expect(await page.innerText('#server-problem')).toContain('https://');
      expect(await page.innerText('#key-problem')).toContain('Ed25519');
      expect(await page.innerText('#saved')).toBe('');
    });
    test('keep what was chosen, and speak its language at once', async () => {
      const page = await it.open('options.html');
      await page.waitForSelector('#state:not(:empty)');
      await page.selectOption('#language', 'zh');
      await page.fill('#allowed', 'https://wallet.example/path\n');
      await page.click('form button');
      await page.waitForSelector('#saved:has-text("已保存")');
      expect(await page.inputValue('#allowed')).toBe('wallet.example');
      expect(await page.getAttribute('html', 'lang')).toBe('zh-Hans');
      await page.selectOption('#language', '');
      await page.fill('#allowed', '');
      await page.click('form button');
      await page.waitForSelector('#saved:has-text("Saved")');
    });
  });

  describe('axe finds nothing serious', () => {
    const seriousOn = async (page: Page): Promise<string[]> => {
      await page.evaluate(readFileSync(AXE, 'utf8'));
      const found = (await page.evaluate('axe.run()')) as {
        violations: { id: string; impact: string; nodes: { html: string }[] }[];
      };
      return found.violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    };
    for (const scheme of ['light', 'dark'] as const)
      for (const path of [
        'popup.html',
        'options.html',
        `interstitial.html#${encodeURIComponent(FALSE_SITE)}`,
      ])
        test(`on ${path.split('#')[0]}, ${scheme}`, async () => {
          const page = await it.open(path, FALSE_SITE);
          await page.emulateMedia({ colorScheme: scheme });
          if (path === 'popup.html') {
            await page.fill('#value', ASKS);
            await page.waitForSelector('#answer .answer');
          }
          await page.waitForTimeout(200);
          expect(await seriousOn(page)).toEqual([]);
        });
  });
});
