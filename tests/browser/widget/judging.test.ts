/** The element in a wallet's page: who judges, what the person reads, and what is said when nobody can judge. */
import { afterEach, describe, expect, test } from 'vitest';
import { orSkip } from '../../support/chromium.ts';
import { stage } from './stage.ts';
import { ask, element, heading, type Opened, openWallet, pageWith, policyFor, ready } from './wallet.ts';

const IMITATION = 'https://token.im.bonafide-test.example/';

describe.skipIf(orSkip())('<bonafide-check>', () => {
  const on = stage();
  let open: Opened | undefined;
  afterEach(() => open?.close());

  const show = async (attributes: Readonly<Record<string, string>>, script?: string, policy?: string) => {
    on.host.serve(pageWith(element(on.server, attributes), script), policy ?? policyFor(on.server.origin));
    open = await openWallet(on.browser, on.host);
    await ready(open.page);
    return open;
  };

  for (const mode of ['server', 'device']) {
    describe(`where the ${mode} judges, under a strict policy of the page`, () => {
      test('it asks by the name of the brand, and shows how to reach it before anything is typed', async () => {
        const { page, complaints } = await show({ mode, brand: 'imtoken', locale: 'zh-CN' });
        await heading(page, '这真的是imToken客服吗？');
        expect(await page.locator('#real').getAttribute('open')).toBeNull();
        await page.locator('#real summary').click();
        expect(await page.locator('#real').textContent()).toContain('support@token.im');
        expect(await page.locator('#real a').getAttribute('href')).toBe(
          `${on.server.origin}/brands/imtoken?lang=zh`,
        );
        expect(complaints).toEqual([]);
      });
      test('it names an imitation in the language of the page, and the reader stands before the answer', async () => {
        const { page, complaints } = await show({ mode, brand: 'imtoken' });
        await ask(page, IMITATION);
        await heading(page, 'Stop');
        expect(
          await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent),
        ).toBe('Stop');
        expect(await page.locator('.headline').textContent()).toContain('imToken');
        expect(complaints).toEqual([]);
      });
      test('the brand counts as claimed, and who called whom makes the difference', async () => {
        const { page } = await show({ mode, brand: 'alipay', direction: 'outgoing' });
        await ask(page, '95188');
        await heading(page, 'Matches an official channel');
        await page.locator('bonafide-check').evaluate(one => one.setAttribute('direction', 'incoming'));
        await page.waitForFunction(
          () => !document.querySelector('bonafide-check')!.shadowRoot!.querySelector('.answer'),
        );
        await ready(page);
        await page.locator('#submit').click();
        await heading(page, 'Cannot tell');
      });
      test('the page hears the verdict, and may ask by itself', async () => {
        const { page } = await show({ mode, brand: 'imtoken' });
        const heard = await page.evaluate(async value => {
          const one = document.querySelector('bonafide-check') as HTMLElement & {
            check(value: string): Promise<{ action: string }>;
            verdict?: { action: string };
          };
          const events: string[] = [];
          document.body.addEventListener('bonafide-verdict', event =>
            events.push((event as CustomEvent<{ action: string }>).detail.action),
          );
          const { action } = await one.check(value);
          return [action, one.verdict?.action, ...events];
        }, IMITATION);
        expect(heard).toEqual(['stop', 'stop', 'stop']);
      });
      test('nothing typed is no question, and the person is told', async () => {
        const { page } = await show({ mode });
        await page.locator('#submit').click();
        await heading(page, 'It was not checked');
      });
      test('it works by the keyboard alone', async () => {
        const { page } = await show({ mode, brand: 'imtoken' });
        await page.locator('#value').focus();
        await page.keyboard.insertText(IMITATION);
        await page.keyboard.press('Control+Enter');
        await heading(page, 'Stop');
      });
    });
  }

  describe('on the device', () => {
    test('nothing of what is checked leaves: only packs are asked for', async () => {
      const { page, sent } = await show({ mode: 'device', brand: 'imtoken' });
      expect(await page.locator('#privacy').textContent()).toContain('does not leave');
      await ask(page, `Support here, open ${IMITATION} or call +44 20 7946 0719`);
      await heading(page, 'Stop');
      const asked = sent.map(one => one.trim()).filter(one => one.startsWith(`${on.server.origin}/`));
      expect(asked.length).toBeGreaterThan(1);
      for (const one of asked) expect(one).toMatch(/^http:\/\/[\d.:]+\/v1\/packs(\/[a-z-]+)?$/);
    });
    test('the script may lie with the server: it is started from a copy, where the page allows that', async () => {
      const { page, complaints } = await show(
        { mode: 'device', brand: 'imtoken' },
        `${on.server.origin}/assets/bonafide-check.js`,
      );
      expect(await page.locator('#privacy').textContent()).toContain('does not leave');
      await ask(page, IMITATION);
      await heading(page, 'Stop');
      expect(complaints).toEqual([]);
    });
    test('packs of another key are refused: the person is told, and nothing is sent before he agrees', async () => {
      const { page, sent } = await show({ mode: 'device', 'public-key': btoa('k'.repeat(32)) });
      const { host: name } = new URL(on.server.origin);
      expect(await page.locator('#status').textContent()).toContain(name);
      expect(await page.locator('#submit').textContent()).toBe(`Send to ${name} and check`);
      expect(sent.filter(one => one.includes('/v1/check'))).toEqual([]);
      await ask(page, IMITATION);
      await heading(page, 'Stop');
    });
    test('where the page forbids workers, the same', async () => {
      const policy = policyFor(on.server.origin).replace("worker-src 'self' blob:", "worker-src 'none'");
      const { page } = await show({ mode: 'device' }, undefined, policy);
      expect(await page.locator('#submit').textContent()).toContain('Send to');
    });
    test('whoever asks before that is known is not answered by the server unasked', async () => {
      on.host.serve(pageWith(element(on.server, { mode: 'device', 'public-key': btoa('k'.repeat(32)) })));
      open = await openWallet(on.browser, on.host);
      const { page, sent } = open;
      const code = await page.evaluate(async value => {
        const one = document.querySelector('bonafide-check') as HTMLElement & {
          check(value: string): Promise<unknown>;
        };
        await customElements.whenDefined('bonafide-check');
        return one.check(value).catch(({ code }) => code);
      }, IMITATION);
      expect(code).toBe('fell-back');
      expect(sent.filter(one => one.includes('/v1/check'))).toEqual([]);
    });
  });
});
