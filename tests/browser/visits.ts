/** A visit to the page in a real browser: what a person does, and what the browser asked for meanwhile. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Contact } from '../../src/core/contact.ts';
import { launch } from '../support/chromium.ts';
import { type NodeServer, startServer } from '../support/node-server.ts';

export interface Visits {
  readonly server: NodeServer;
  open(path: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  /** Method and path of every request, with the body of those that sent one. */
  readonly asked: string[];
  /** What the browser complained about. */
  readonly complaints: string[];
}

export const PHONE = { viewport: { width: 390, height: 844 } } as const;
export const DESKTOP = { viewport: { width: 1280, height: 800 } } as const;

export async function visits(env: NodeJS.ProcessEnv = {}): Promise<Visits> {
  const folder = mkdtempSync(join(tmpdir(), 'bonafide-browser-'));
  const server = await startServer({ BONAFIDE_DB: join(folder, 'bonafide.sqlite'), ...env });
  const browser = await launch();
  return {
    server,
    open: (path, options = {}) => open(browser, server.address + path, options),
    async close() {
      await browser.close();
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

async function open(browser: Browser, address: string, options: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({ ...PHONE, ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  context.on('request', request => {
    const { pathname, search } = new URL(request.url());
    asked.push(`${request.method()} ${pathname}${search}${request.postData() ?? ''}`);
  });
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(error.message));
  await page.goto(address);
  return { page, asked, complaints };
}

/** As a person does: pastes, says who it claims to be and who called, and presses the button. */
export async function check(page: Page, { value, claims, direction }: Contact): Promise<void> {
  await page.fill('#value', value);
  if (claims !== undefined) await page.fill('#claims', claims);
  if (direction !== undefined) await page.check(`input[name=direction][value=${direction}]`);
  await page.click('button[type=submit]');
  // The answer to what was typed may stand there already; the button's own moves the focus to it.
  await page.waitForFunction(() => document.activeElement?.id === 'action');
}

/** The word to act on, as a class of the answer. */
export async function actionShown(page: Page): Promise<string> {
  const classes = await page.getAttribute('section.answer', 'class');
  return classes?.split(' ').find(name => name !== 'answer') ?? '';
}
