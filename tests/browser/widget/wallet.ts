/** A wallet's page with the element in it, opened in Chromium, and everything that it sent. */
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import type { RunningServer } from '../../support/running-server.ts';
import type { WalletHost } from '../../support/wallet-host.ts';

export interface Opened {
  readonly page: Page;
  /** Address and body of every request. */
  readonly sent: readonly string[];
  /** What the page's policy forbade, and errors that nobody caught. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** As strict as a page can be that shows the element: docs/client.md says what each is for. */
export const policyFor = (server: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${server}`,
    "style-src 'self'",
    `connect-src 'self' ${server}`,
    "worker-src 'self' blob:",
    "require-trusted-types-for 'script'",
    'trusted-types bonafide bonafide-engine',
  ].join('; ');

export const element = (server: RunningServer, attributes: Readonly<Record<string, string>> = {}): string =>
  `<bonafide-check ${Object.entries({ server: server.origin, 'public-key': server.publicKey, ...attributes })
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}></bonafide-check>`;

/** `script`: whose copy of the element. */
export const pageWith = (body: string, script = '/assets/bonafide-check.js'): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Lanternfish</title>
<script type="module" src="${script}"></script></head><body><main><h1>Lanternfish</h1>${body}</main></body></html>`;

export async function openWallet(
  browser: Browser,
  host: WalletHost,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, ...options });
  const page = await context.newPage();
  const sent: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request: Request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(String(error)));
  await page.goto(host.origin);
  return { page, sent, complaints, close: () => context.close() };
}

/** Until the person is told who judges. */
export const ready = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => document.querySelector('bonafide-check')?.shadowRoot?.getElementById('privacy')?.textContent !== '',
    undefined,
    { timeout: 20_000 },
  );

export async function ask(page: Page, value: string): Promise<void> {
  await page.locator('#value').fill(value);
  await page.locator('#submit').click();
}

/** As a person does it, from another app. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.locator('#value').focus();
  await page.evaluate(pasted => {
    const box = document.querySelector('bonafide-check')!.shadowRoot!.activeElement!;
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', {
      clipboardData,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    if (box.dispatchEvent(event)) document.execCommand('insertText', false, pasted);
  }, text);
}

/** Until a heading says this. */
export const heading = (page: Page, text: string): Promise<void> =>
  page
    .locator('bonafide-check')
    .getByRole('heading', { name: text, exact: true })
    .waitFor({ timeout: 20_000 });
