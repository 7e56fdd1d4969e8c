/** The page in Chromium: a person's path, from pasting to the one step, on a phone and on a desk, by day and by night. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { entropyToMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TEST_INPUTS } from '../../src/adapters/http/judgement/test-inputs.ts';
import { PAGE_TEXT } from '../../src/adapters/page/text.ts';
import { compile } from '../../src/catalog/compile.ts';
import { data } from '../../src/catalog/generated.ts';
import { check as judge } from '../../src/core/check.ts';
import { LONGEST_VALUE } from '../../src/core/contact.ts';
import type { Locale } from '../../src/core/language/localized.ts';
import { orSkip } from '../support/chromium.ts';
import { actionShown, check, DESKTOP, PHONE, type Visit, type Visits, visits } from './visits.ts';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const LOCALES = Object.keys(PAGE_TEXT) as Locale[];
const SCAM = {
  zh: '客服让我把助记词发给他验证钱包',
  en: 'Support asks me to send my seed phrase to verify the wallet',
};
const scamIn = (locale: Locale): string => (locale === 'en' ? SCAM.en : SCAM.zh);
const seeds = existsSync(`${SHARED}seeds`) ? readdirSync(`${SHARED}seeds`) : [];
const gold = goldRows();
const catalog = compile(data);
/** Nobody's: made from bytes that anybody can count. */
const TEST_PHRASE = entropyToMnemonic(
  Uint8Array.from({ length: 16 }, (_, at) => at * 7),
  wordlist,
);

describe.skipIf(orSkip())('the page in Chromium', () => {
  let all: Visits;
  beforeAll(async () => {
    all = await visits();
  });
  afterAll(() => all.close());

  describe('answers', () => {
    for (const locale of LOCALES)
      for (const [size, options] of Object.entries({ phone: PHONE, desk: DESKTOP }))
        for (const colorScheme of ['light', 'dark'] as const)
          test(`in ${locale}, on a ${size}, in ${colorScheme}`, async () => {
            const { page, complaints } = await all.open(`/?lang=${locale}`, { ...options, colorScheme });
            await check(page, { value: scamIn(locale) });
            expect(await page.textContent('#action')).toBe(PAGE_TEXT[locale].actions.stop);
            expect(await page.textContent('mark')).toMatch(locale === 'en' ? /seed phrase/ : /助记词/);
            const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
            expect(widths[0], 'nothing to scroll sideways').toBeLessThanOrEqual(widths[1]!);
            expect(complaints).toEqual([]);
            await page.context().close();
          });

    for (const { contact, action } of TEST_INPUTS)
      test(`the permanent test input ${contact.value} with ${action}`, async () => {
        const { page } = await all.open('/?lang=en');
        await check(page, contact);
        expect(await actionShown(page)).toBe(action);
        await page.context().close();
      });
  });

  /** One visit after another on the same page, as a person with several messages does. */
  describe('says what the core says, and one step,', () => {
    let visit: Visit;
    beforeAll(async () => {
      visit = await all.open('/?lang=zh');
    });
    const same = async (value: string) => {
      const verdict = judge({ value, locale: 'zh' }, catalog);
      await visit.page.fill('#value', '');
      await check(visit.page, { value });
      expect(await actionShown(visit.page)).toBe(verdict.action);
      expect(await visit.page.textContent('.next')).toBe(verdict.nextStep);
    };
    describe.skipIf(seeds.length === 0)('of the poisoned pages that this began with', () => {
      for (const name of seeds)
        test(name, () => same(readFileSync(`${SHARED}seeds/${name}`, 'utf8').slice(0, LONGEST_VALUE)));
    });
    describe.skipIf(gold.length === 0)('of a labelled message', () => {
      for (const { id, label, value } of gold) test(`${id}, ${label}`, () => same(value));
    });
  });

  describe('what is pasted', () => {
    test('is judged as one types, and nothing of it is sent', async () => {
      const { page, asked } = await all.open('/?lang=zh');
      await page.locator('#value').pressSequentially(scamIn('zh'));
      await page.waitForSelector('section.answer.stop');
      expect(await page.textContent('#privacy')).toContain('不会发出去');
      await page.click('button[type=submit]');
      await page.waitForFunction(() => document.activeElement?.id === 'action');
      expect(
        asked.filter(one => !/^GET \/(\?lang=zh|style\.css|icon\.svg|assets\/|v1\/packs)/.test(one)),
      ).toEqual([]);
      await page.context().close();
    });
    test('is announced to who does not see it', async () => {
      const { page } = await all.open('/?lang=en');
      await page.fill('#value', scamIn('en'));
      await page.waitForFunction(() => document.getElementById('word')?.textContent?.startsWith('Stop'));
      await page.context().close();
    });
    test('loses a recovery phrase at once: it is covered, told, and sent nowhere', async () => {
      const { page, asked } = await all.open('/?lang=en');
      await page.fill('#value', `They said that I should type ${TEST_PHRASE}`);
      await page.waitForSelector('#notice:not([hidden])');
      expect(await page.inputValue('#value')).not.toContain(TEST_PHRASE.split(' ').slice(0, 3).join(' '));
      expect(await page.content()).not.toContain(TEST_PHRASE);
      expect(asked.join(' ')).not.toMatch(/POST/);
      const said = await page.textContent('#action');
      await page.click('button[type=submit]');
      await page.waitForFunction(() => document.activeElement?.id === 'action');
      expect(await page.textContent('#action'), 'the warning stays').toBe(said);
      expect(await page.isVisible('#notice')).toBe(true);
      await page.context().close();
    });
    test('stands in no link that is shared', async () => {
      const { page } = await all.open('/?lang=zh');
      await check(page, { value: scamIn('zh') });
      expect(await page.getAttribute('a.share', 'href')).toBe('/tactics/asks-for-recovery-phrase?lang=zh');
      await page.context().close();
    });
  });

  test('without a script the server answers the same', async () => {
    const { page, asked } = await all.open('/?lang=zh', { javaScriptEnabled: false });
    await page.fill('#value', scamIn('zh'));
    await page.click('button[type=submit]');
    await page.waitForSelector('section.answer.stop');
    expect(await page.textContent('mark')).toContain('助记词');
    expect(asked.some(one => one.startsWith('POST /'))).toBe(true);
    await page.context().close();
  });
  test('where the engine does not load, it says so before anything is sent, and then asks the server', async () => {
    const { page, asked } = await all.open('/?lang=en');
    await page.route('**/assets/bonafide-engine.js', route => route.abort());
    await page.fill('#value', scamIn('en'));
    await page.waitForSelector('#notice:not([hidden])');
    expect(asked.some(one => one.startsWith('POST'))).toBe(false);
    await page.click('button[type=submit]');
    await page.waitForSelector('main > section.answer.stop');
    await page.context().close();
  });
  test('a keyboard alone reaches the answer', async () => {
    const { page } = await all.open('/?lang=en');
    await page.focus('header a');
    for (let presses = 0; presses < LOCALES.length; presses++) await page.keyboard.press('Tab');
    await page.keyboard.type(scamIn('en'));
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'action');
    await page.context().close();
  });
  test('the first paint takes less than 100 KB', async () => {
    const { page } = await all.open('/?lang=zh');
    await page.waitForLoadState('networkidle');
    const sizes = await page.evaluate(() =>
      (['navigation', 'resource'] as const)
        .flatMap(kind => performance.getEntriesByType(kind) as PerformanceResourceTiming[])
        .map(({ transferSize }) => transferSize),
    );
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000);
    await page.context().close();
  });
});

/** Twenty rows of the gold set, every so-manieth by id: nobody picked them by what we say of them. */
function goldRows(): { id: string; label: string; value: string }[] {
  const path = `${SHARED}data/dev/gold.jsonl.gz`;
  if (!existsSync(path)) return [];
  const lines = gunzipSync(readFileSync(path)).toString().trim().split('\n');
  const rows = lines.map(line => JSON.parse(line) as { id: string; label: string; value: string });
  const inOrder = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const step = Math.floor(inOrder.length / 20);
  return inOrder.filter((_, at) => at % step === 0).slice(0, 20);
}
