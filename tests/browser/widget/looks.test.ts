/**
 * How the in-app check looks and reads to everybody: WCAG 2.2 AA by axe-core, from a watch's width to a desk's, by day and
 * by night. `SCREENSHOTS=1` keeps what it looks like in docs/screenshots/.
 */
import type { Result } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { TAGS, WIDGET_TEXT } from '../../../clients/widget/text.ts';
import { PAGE_TEXT } from '../../../src/adapters/page/text.ts';
import type { Locale } from '../../../src/core/language/localized.ts';
import { orSkip } from '../../support/chromium.ts';
import { PHRASES } from '../../support/secrets.ts';
import { violationsOf } from '../axe.ts';
import { keepPicture } from '../picture.ts';
import { stage } from './stage.ts';
import { ask, element, heading, type Opened, openWallet, pageWith, paste, ready } from './wallet.ts';

const LOCALES = Object.keys(WIDGET_TEXT) as Locale[];
const HIGHEST = 1_100;
const WIDTHS = [280, 390, 1280];

/** What a person comes to see: name → how he gets there. */
const LOOKS: Readonly<Record<string, (page: Page, locale: Locale) => Promise<void>>> = {
  question: async page => {
    await page.locator('#real').waitFor();
    await page.locator('#real summary').click();
  },
  stop: async (page, locale) => {
    await ask(page, 'https://token.im.bonafide-test.example/');
    await heading(page, PAGE_TEXT[locale].actions.stop);
  },
  secret: async (page, locale) => {
    await paste(page, PHRASES[12]);
    await heading(page, WIDGET_TEXT[locale].secret);
  },
  unreachable: async (page, locale) => {
    await page.context().route('**/v1/check', route => route.abort());
    await ask(page, '+44 20 7946 0719');
    await heading(page, WIDGET_TEXT[locale].failed);
  },
};
const isSerious = ({ impact }: Result): boolean => impact === 'serious' || impact === 'critical';

/** The upper part: what stands further down is read, not looked at. */
async function keep(page: Page, name: string): Promise<void> {
  if (!process.env.SCREENSHOTS || !KEPT_LOOKS.has(name)) return;
  const { x, y, width, height } = (await page.locator('bonafide-check').boundingBox())!;
  const clip = {
    x,
    y: y + (await page.evaluate(() => scrollY)),
    width,
    height: Math.min(height, width > 1_000 ? 800 : HIGHEST),
  };
  await keepPicture(page, `widget-${name}`, { fullPage: true, clip });
}
/** Which of them are kept: a phone by day in Chinese, by night in English, and the widest and the narrowest once. */
const KEPT_LOOKS = new Set([
  ...Object.keys(LOOKS).flatMap(name => [`${name}-zh-390-light`, `${name}-en-390-dark`]),
  'question-zh-280-dark',
  'stop-zh-280-light',
  'stop-zh-Hant-390-light',
  'stop-en-1280-light',
]);

describe.skipIf(orSkip())('everybody can read the in-app check', () => {
  const on = stage();
  let open: Opened;
  afterEach(() => open.close());

  async function show(locale: Locale, colorScheme: 'light' | 'dark', around?: (one: string) => string) {
    const one = element(on.server, { brand: 'imtoken', locale: TAGS[locale] });
    // What lies behind the element is the page's; so the page has no colours of its own to be judged.
    on.host.serve(
      pageWith(around ? around(one) : one).replace(
        '<meta',
        '<meta name="color-scheme" content="light dark"><meta',
      ),
    );
    open = await openWallet(on.browser, on.host, { colorScheme });
    await ready(open.page);
    return open.page;
  }
  const tooWide = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  for (const locale of LOCALES)
    for (const [name, look] of Object.entries(LOOKS))
      test(`${name}, in ${locale}, by day and by night`, async () => {
        const page = await show(locale, 'light');
        const { width: asOpened, height } = page.viewportSize()!;
        await look(page, locale);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize({ width: asOpened, height });
          await page.emulateMedia({ colorScheme });
          const serious = (await violationsOf(page)).filter(isSerious);
          expect(serious.map(({ id, nodes }) => [colorScheme, id, ...nodes.map(({ html }) => html)])).toEqual(
            [],
          );
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height });
            expect(await tooWide(page), `to scroll sideways at ${width}`).toBeLessThanOrEqual(0);
            await keep(page, `${name}-${locale}-${width}-${colorScheme}`);
          }
        }
      });
  test('in a page that reads from right to left it reads as it is written', async () => {
    const page = await show('zh', 'light', one => `<div dir="rtl" lang="ar">${one}</div>`);
    expect(await page.locator('.check').evaluate(one => getComputedStyle(one).direction)).toBe('ltr');
    await page.setViewportSize({ width: 280, height: 800 });
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
  });
  test('a column of 280 pixels on a wide page is narrow, whatever the window has', async () => {
    const page = await show('zh', 'light', one => `<div style="width:280px">${one}</div>`);
    await page.setViewportSize({ width: 1280, height: 800 });
    const width = (id: string) => page.locator(id).evaluate(one => one.getBoundingClientRect().width);
    expect(await width('#submit')).toBeGreaterThan((await width('bonafide-check')) - 40);
  });
  test('the page gives it its colours', async () => {
    const page = await show(
      'en',
      'light',
      one =>
        `<style>bonafide-check { --bonafide-act: rgb(0, 95, 107) } bonafide-check::part(title) { color: rgb(1, 2, 3) }</style>${one}`,
    );
    const style = (id: string, name: 'color' | 'backgroundColor') =>
      page.locator(id).evaluate((one, property) => getComputedStyle(one)[property as 'color'], name);
    expect(await style('#submit', 'backgroundColor')).toBe('rgb(0, 95, 107)');
    expect(await style('#title', 'color')).toBe('rgb(1, 2, 3)');
  });
});
