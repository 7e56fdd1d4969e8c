/** The extension in real Chromium: whom it stops, whom it leaves alone, and what it lets nobody take. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { orSkip } from '../../support/chromium.ts';
import { KEYS, PHRASES } from '../../support/secrets.ts';
import { LISTED_HOST } from '../../support/served-feeds.ts';
import { type Installed, install } from './installed.ts';
import { PAGES } from './pages.ts';

const FALSE_SITE = 'http://lanternfish-wallet-login.example/';
const PHRASE = PHRASES[12];
const PROSE =
  'Good morning, I would like to order a loaf of bread for the day after tomorrow, if that is no trouble.';
const WARNING = /\/interstitial\.html/;

describe.skipIf(orSkip())('the extension', () => {
  let it: Installed;
  beforeAll(async () => {
    it = await install({ pages: PAGES });
  });
  afterAll(() => it?.close());
  afterEach(async () => {
    for (const page of it.context.pages()) if (page !== it.welcome) await page.close();
    it.world.elsewhere.length = 0;
  });

  const taken = () => it.world.elsewhere.filter(({ host }) => host === 'collector.example');
  const ours = (page: Page) => page.locator('bonafide-note');
  /** `waitForURL` takes the visit that was broken off for the one it waits for. */
  const stopped = async (page: Page) => {
    await expect.poll(() => page.url()).toMatch(WARNING);
    await page.waitForSelector('#answer :first-child');
  };
  /** Every answer of the background is there: a question asked now is answered behind it. */
  const settled = async (page: Page) => {
    await page.waitForTimeout(400);
  };
  const paste = async (page: Page, field: string, text: string) => {
    await it.copy(text);
    await page.bringToFront();
    await page.focus(field);
    await page.keyboard.press('Control+v');
  };

  describe('where a site is opened', () => {
    test('one that imitates a wallet is stopped, and its own domain is shown large', async () => {
      const page = await it.visit(FALSE_SITE);
      await stopped(page);
      expect(await page.innerText('h1')).toBe('lanternfish-wallet-login.example');
      expect(await page.innerText('.answer')).toContain('Lanternfish Wallet');
    });
    test('one that was reported is stopped', async () => {
      const page = await it.visit(`http://login.${LISTED_HOST}/`);
      await stopped(page);
      expect(await page.innerText('h1')).toBe(LISTED_HOST);
    });
    test('"Leave this site" leads back to where one came from', async () => {
      const page = await it.visit('http://plain.example/');
      await page.goto(FALSE_SITE).catch(() => {});
      await stopped(page);
      await page.click('#back');
      await expect.poll(() => page.url(), { timeout: 5_000 }).toBe('http://plain.example/');
    });
    test('and out of a tab that showed nothing else', async () => {
      const page = await it.visit(FALSE_SITE);
      await stopped(page);
      await page.click('#back');
      await expect.poll(() => page.url(), { timeout: 5_000 }).toBe('about:blank');
    });
    test('"Open it nonetheless" opens it, and it is not stopped again, and bears a badge', async () => {
      const page = await it.visit('http://www.lanternfish-wallet-login.example/');
      await stopped(page);
      await page.click('#visit');
      await page.waitForURL('http://www.lanternfish-wallet-login.example/');
      await page.reload();
      await settled(page);
      expect(page.url()).toBe('http://www.lanternfish-wallet-login.example/');
      expect(await badgeOf(page)).toBe('!');
    });
    for (const host of ['lanternfish.example', 'plain.example', 'bakery.example'])
      test(`${host} opens as if nobody looked`, async () => {
        const page = await it.visit(`http://${host}/`);
        await settled(page);
        expect(page.url()).toBe(`http://${host}/`);
        expect(await badgeOf(page)).toBe('');
        expect(await ours(page).count()).toBe(0);
      });
  });

  describe('a recovery phrase on a site that nobody vouches for', () => {
    test('is not pasted, and the first answer takes it away', async () => {
      const page = await it.visit('http://plain.example/');
      await paste(page, '#field', PHRASE);
      await ours(page).waitFor({ state: 'attached' });
      expect(await page.inputValue('#field')).toBe('');
      // Whoever types on presses no button with it.
      await page.keyboard.type(' and');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await ours(page).waitFor({ state: 'detached' });
      expect(await page.inputValue('#field')).toBe('');
    });
    test('is pasted where the person insists', async () => {
      const page = await it.visit('http://plain.example/');
      await paste(page, '#field', PHRASE);
      await ours(page).waitFor({ state: 'attached' });
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await ours(page).waitFor({ state: 'detached' });
      await expect.poll(() => page.inputValue('#field')).toBe(PHRASE);
    });
    test('that was typed is not sent by the form, and is emptied', async () => {
      const page = await it.visit('http://plain.example/');
      await page.focus('#field');
      await page.keyboard.insertText(PHRASE);
      await page.click('#send', { noWaitAfter: true, force: true, timeout: 2_000 }).catch(() => {});
      await ours(page).waitFor({ state: 'attached' });
      await page.keyboard.press('Escape');
      await ours(page).waitFor({ state: 'detached' });
      expect(await page.inputValue('#field')).toBe('');
      await settled(page);
      expect(taken()).toEqual([]);
    });
    test('that a script put there is not sent by the form', async () => {
      const page = await it.visit('http://plain.example/');
      await page.locator('#field').evaluate((field, phrase) => {
        (field as unknown as { value: string }).value = phrase;
      }, PHRASE);
      await page.click('#send', { noWaitAfter: true });
      await ours(page).waitFor({ state: 'attached' });
      await settled(page);
      expect(taken()).toEqual([]);
    });
    test('that is spread over twelve fields is seen', async () => {
      const page = await it.visit('http://fields.example/');
      for (const [i, word] of PHRASE.split(' ').entries()) {
        await page.focus(`.word >> nth=${i}`);
        await page.keyboard.type(word);
        if (await ours(page).count()) break;
      }
      await ours(page).waitFor({ state: 'attached' });
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await ours(page).waitFor({ state: 'detached' });
      const left = await page
        .locator('.word')
        .evaluateAll(all => all.map(one => (one as unknown as { value: string }).value));
      expect(left.filter(word => word !== '').length).toBeLessThan(2);
      expect(taken()).toEqual([]);
    });
    test('in a frame is seen as well', async () => {
      const page = await it.visit('http://framing.example/');
      const frame = page.frame({ url: 'http://plain.example/' })!;
      await it.copy(PHRASE);
      await page.bringToFront();
      await frame.focus('#field');
      await page.keyboard.press('Control+v');
      await frame.locator('bonafide-note').waitFor({ state: 'attached' });
      expect(await frame.inputValue('#field')).toBe('');
    });
    test('is none of its business where the person trusts the site', async () => {
      await it.background.evaluate(() => chrome.storage.local.set({ allowed: ['plain.example'] }));
      const page = await it.visit('http://plain.example/');
      await paste(page, '#field', PHRASE);
      await expect.poll(() => page.inputValue('#field')).toBe(PHRASE);
      await it.background.evaluate(() => chrome.storage.local.set({ allowed: [] }));
    });
  });

  test('a private key is seen by what its field is called', async () => {
    const page = await it.visit('http://plain.example/');
    await paste(page, '#key', KEYS.hex);
    await ours(page).waitFor({ state: 'attached' });
    expect(await page.inputValue('#key')).toBe('');
  });

  describe('what is no secret goes where it should', () => {
    test('a transaction, which looks like a key', async () => {
      const page = await it.visit('http://plain.example/');
      await paste(page, '#field', KEYS.hex);
      await expect.poll(() => page.inputValue('#field')).toBe(KEYS.hex);
      expect(await ours(page).count()).toBe(0);
    });
    test('prose, and its form is sent at once', async () => {
      const page = await it.visit('http://plain.example/');
      await page.focus('#field');
      await page.keyboard.type(PROSE);
      await page.click('#send');
      await expect.poll(() => taken().map(({ path }) => path)).toEqual(['/take']);
    });
    test('words in a row that are no phrase, and a click that waited is made good', async () => {
      const page = await it.visit('http://plain.example/');
      const words =
        'please deliver seven brown loaves, twelve poppy rolls, three sweet buns, four plain bagels';
      await page.focus('#field');
      await page.keyboard.type(words);
      await page.click('#script');
      await expect.poll(() => taken().map(({ path, body }) => path + body)).toEqual([`/script${words}`]);
    });
  });

  test('on the wallet’s own site it is pasted, with a word beside it', async () => {
    const page = await it.visit('http://lanternfish.example/');
    await paste(page, '#field', PHRASE);
    await ours(page).waitFor({ state: 'attached' });
    await expect.poll(() => page.inputValue('#field')).toBe(PHRASE);
  });

  describe('a page that advertises a hotline', () => {
    test('for a brand that has none gets a note, which covers no field', async () => {
      const page = await it.visit('http://hotline-pages.example/');
      await ours(page).waitFor({ state: 'attached' });
      await settled(page);
      const position = `getComputedStyle(document.querySelector('bonafide-note')).position`;
      expect(await page.evaluate(position)).toBe('fixed');
      const boxes = await Promise.all(
        ['bonafide-note', '#name', 'button'].map(one => page.locator(one).first().boundingBox()),
      );
      const [note, ...fields] = boxes.map(box => box!);
      for (const field of fields) {
        const apart =
          note!.x + note!.width <= field.x ||
          field.x + field.width <= note!.x ||
          note!.y + note!.height <= field.y ||
          field.y + field.height <= note!.y;
        expect(apart).toBe(true);
      }
    });
    test('of its own is left alone', async () => {
      const page = await it.visit('http://bakery.example/');
      await page.waitForTimeout(2_000);
      expect(await ours(page).count()).toBe(0);
    });
  });

  async function badgeOf(page: Page): Promise<string> {
    const url = page.url();
    return it.background.evaluate(async address => {
      const [tab] = await chrome.tabs.query({ url: address });
      return chrome.action.getBadgeText({ tabId: tab!.id! });
    }, url);
  }
});
