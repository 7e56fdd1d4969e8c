/** Without a network: what was taken home judges, and where nothing was, that is said. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { orSkip } from '../../support/chromium.ts';
import { stage } from './stage.ts';
import { ask, element, heading, type Opened, openWallet, pageWith, policyFor, ready } from './wallet.ts';

const IMITATION = 'https://token.im.bonafide-test.example/';

describe.skipIf(orSkip())('<bonafide-check> without a network', () => {
  const on = stage();
  let open: Opened;
  afterEach(() => open.close());

  const show = async (attributes: Readonly<Record<string, string>>) => {
    on.host.serve(
      pageWith(element(on.server, { brand: 'imtoken', ...attributes })),
      policyFor(on.server.origin),
    );
    open = await openWallet(on.browser, on.host);
    await ready(open.page);
    return open.page;
  };
  const cutOff = (context: BrowserContext) => context.route(`${on.server.origin}/**`, route => route.abort());
  const again = async (page: Page) => {
    await page.reload();
    await ready(page);
  };

  describe('the server judges', () => {
    test('nothing is judged, and the person is told that this is no good sign', async () => {
      const page = await show({ mode: 'server' });
      await cutOff(page.context());
      await ask(page, IMITATION);
      await heading(page, 'It was not checked');
      const told = await page.locator('.answer').textContent();
      expect(told).toContain('cannot be reached');
      expect(told).toContain('does not mean it is fine');
    });
    test('in Chinese as well', async () => {
      const page = await show({ mode: 'server', locale: 'zh-CN' });
      await cutOff(page.context());
      await ask(page, IMITATION);
      await heading(page, '没有查成');
      expect(await page.locator('.answer').textContent()).toContain('不代表没问题');
    });
    test('and the page hears why', async () => {
      const page = await show({ mode: 'server' });
      await cutOff(page.context());
      const code = await page
        .locator('bonafide-check')
        .evaluate(
          (one, value) =>
            (one as never as { check(value: string): Promise<unknown> }).check(value).catch(e => e.code),
          IMITATION,
        );
      expect(code).toBe('unreachable');
    });
  });

  for (const [where, attributes] of [
    ['the wallet', {}],
    ['the server', { engine: 'the server' }],
  ] as const) {
    describe(`the device judges, by an engine that lies with ${where}`, () => {
      let page: Page;
      beforeEach(async () => {
        const engine =
          'engine' in attributes ? { engine: `${on.server.origin}/assets/bonafide-engine.js` } : {};
        page = await show({ mode: 'device', ...engine });
      });
      test('the second visit needs no network, and says by which lists it judges', async () => {
        await cutOff(page.context());
        await again(page);
        expect(await page.locator('#privacy').textContent()).toContain('does not leave');
        expect(await page.locator('#status').textContent()).toMatch(/the lists of \d{4}-\d\d-\d\d judge/);
        await heading(page, 'Is this really imToken support?');
        await ask(page, IMITATION);
        await heading(page, 'Stop');
      });
      test('so does a page that was open before', async () => {
        await cutOff(page.context());
        await ask(page, IMITATION);
        await heading(page, 'Stop');
      });
    });
  }
  test('the first visit cannot judge, and says so', async () => {
    on.host.serve(pageWith(element(on.server, { mode: 'device' })), policyFor(on.server.origin));
    const context = await on.browser.newContext();
    await cutOff(context);
    const page = await context.newPage();
    open = { page, sent: [], complaints: [], close: () => context.close() };
    await page.goto(on.host.origin);
    await ready(page);
    await ask(page, IMITATION);
    await heading(page, 'It was not checked');
    expect(await page.locator('.answer').textContent()).toContain('cannot be reached');
  });
});
