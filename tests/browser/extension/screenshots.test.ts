/** Pictures for docs/screenshots, made anew by `SCREENSHOTS=1 npx vitest run --project browser screenshots`. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { orSkip } from '../../support/chromium.ts';
import { PHRASES } from '../../support/secrets.ts';
import { keepPicture } from '../picture.ts';
import { type Installed, install } from './installed.ts';
import { PAGES } from './pages.ts';

const POPUP = { width: 400, height: 600 };
/** Of the popup in all, of the rest in the first two. */
const LOOKS = [
  { name: 'en', dark: false, all: true },
  { name: 'zh', dark: true, all: true },
  { name: 'zh-Hant', dark: false, all: false },
  { name: 'en', dark: true, all: false },
  { name: 'zh', dark: false, all: false },
] as const;
const ASKS = {
  en: 'Lanternfish Wallet support here. Send us your recovery phrase to unfreeze your wallet: +44 20 7946 0111',
  'zh-Hant': '您好，我是燈魚錢包客服，您的錢包已被凍結，請把助記詞傳給我們解凍，客服專線 +44 20 7946 0111',
  zh: '您好，我是灯鱼钱包客服，您的钱包已被冻结，请把助记词发给我们解冻，客服热线 +44 20 7946 0111',
} as const;

describe.skipIf(!process.env.SCREENSHOTS || orSkip())('screenshots', () => {
  for (const { name, dark, all } of LOOKS)
    test(`${name}, ${dark ? 'dark' : 'light'}`, async () => {
      const it = await install({ pages: PAGES, dark });
      await it.background.evaluate(locale => chrome.storage.local.set({ language: locale }), name);
      const save = (page: Page, what: string) =>
        keepPicture(page, `extension-${what}-${name}-${dark ? 'dark' : 'light'}`);
      await shootPopup(it, save, ASKS[name]);
      if (all) await shootRest(it, save);
      expect(it.world.strange).toEqual([]);
      await it.close();
    }, 90_000);
});

type Save = (page: Page, what: string) => Promise<unknown>;

async function shootPopup({ open }: Installed, save: Save, asks: string): Promise<void> {
  const site = await open('popup.html', 'https://login.lanternfish-wallet-login.example/');
  await site.setViewportSize(POPUP);
  await site.waitForSelector('#domain');
  await save(site, 'popup-site');
  const popup = await open('popup.html?window');
  await popup.setViewportSize({ width: POPUP.width, height: 900 });
  await popup.fill('#value', asks);
  await popup.waitForSelector('#answer .answer');
  await save(popup, 'popup-answer');
}

async function shootRest({ open, visit, copy }: Installed, save: Save): Promise<void> {
  const options = await open('options.html');
  await options.setViewportSize({ width: 760, height: 1_150 });
  await options.waitForSelector('#state:not(:empty)');
  await save(options, 'options');
  const warning = await visit('http://lanternfish-wallet-login.example/');
  await warning.waitForSelector('#answer :first-child');
  await warning.setViewportSize({ width: 760, height: 900 });
  await save(warning, 'warning');
  await copy(PHRASES[12]);
  const plain = await visit('http://plain.example/');
  await plain.setViewportSize({ width: 700, height: 420 });
  await plain.bringToFront();
  await plain.focus('#field');
  await plain.keyboard.press('Control+v');
  await plain.waitForSelector('bonafide-note', { state: 'attached' });
  await plain.waitForTimeout(200);
  await save(plain, 'guard');
  const hotline = await visit('http://hotline-pages.example/');
  await hotline.setViewportSize({ width: 900, height: 620 });
  await hotline.waitForSelector('bonafide-note', { state: 'attached' });
  await hotline.waitForTimeout(200);
  await save(hotline, 'hotline');
}
