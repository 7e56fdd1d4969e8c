/** The examples of docs/client.md that need a browser, and the example wallet. */
import { describe, expect, test } from 'vitest';
import { examplesOf } from '../../docs/client-examples.ts';
import { orSkip } from '../../support/chromium.ts';
import { stage } from './stage.ts';
import { ask, heading, openWallet, pageWith, ready } from './wallet.ts';

const { inBrowser } = examplesOf();

describe.skipIf(orSkip())('docs/client.md, in a browser', () => {
  const on = stage();

  test('has an example', () => expect(inBrowser.length).toBe(1));
  for (const { code, prints } of inBrowser)
    test(prints.join(', '), async () => {
      on.host.serve(pageWith(''));
      const { page, close } = await openWallet(on.browser, on.host);
      // As text: it is the browser that imports, and nobody rewrites that for Node.
      const printed = await page.evaluate(`(async () => {
        const { device } = await import('/assets/client.js');
        const [origin, publicKey] = ${JSON.stringify([on.server.origin, on.server.publicKey])};
        const lines = [];
        const console = { log: (...words) => lines.push(words.join(' ')) };
        ${code}
        return lines;
      })()`);
      expect(printed).toEqual(prints);
      await close();
    });

  test('the example wallet works, and tells what it hears', async () => {
    const page = await on.browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', error => complaints.push(String(error)));
    page.on('console', message => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${on.server.origin}/assets/example/wallet.html`);
    await ready(page);
    await heading(page, '这真的是imToken客服吗？');
    await ask(page, 'https://token.im.bonafide-test.example/');
    await heading(page, '停止');
    expect(await page.locator('#heard').textContent()).toMatch(
      /^bonafide-verdict: impersonation, stop\nbonafide-ready: the device/,
    );
    await page.selectOption('select[name=locale]', 'zh-TW');
    await heading(page, '這真的是imToken客服嗎？');
    expect(complaints).toEqual([]);
    await page.close();
  });
});
