/** What opens a wallet never leaves the page, whoever judges: everything that the page sends is recorded. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { orSkip } from '../../support/chromium.ts';
import { KEYS, PHRASES } from '../../support/secrets.ts';
import { stage } from './stage.ts';
import {
  ask,
  element,
  heading,
  type Opened,
  openWallet,
  pageWith,
  paste,
  policyFor,
  ready,
} from './wallet.ts';

const SECRETS = { phrase: PHRASES[12], key: KEYS.hex, wif: KEYS.wif, xprv: KEYS.xprv };
const NOTICE = 'Show it to nobody';

describe.skipIf(orSkip())('<bonafide-check> and what must never leave', () => {
  const on = stage();
  let open: Opened;
  afterEach(() => open.close());

  const show = async (mode: string) => {
    on.host.serve(pageWith(element(on.server, { mode, brand: 'imtoken' })), policyFor(on.server.origin));
    open = await openWallet(on.browser, on.host);
    await ready(open.page);
    return open;
  };
  const inBox = (page: Page) => page.locator('#value').inputValue();
  const words = (secret: string) => secret.split(' ').filter(word => word.length > 4);
  const nothingLeft = (sent: readonly string[], secret: string) => {
    for (const word of words(secret)) expect(sent.filter(one => one.includes(word))).toEqual([]);
  };

  for (const [kind, secret] of Object.entries(SECRETS)) {
    test(`a pasted ${kind} is masked, kept from the server, and its owner told what it means`, async () => {
      const { page, sent } = await show('server');
      await paste(page, secret);
      await heading(page, NOTICE);
      expect(await inBox(page)).not.toContain(words(secret)[0]);
      expect(await page.locator('#rest').count()).toBe(0);
      expect(sent.filter(one => one.includes('/v1/check'))).toEqual([]);
      nothingLeft(sent, secret);
      expect(await page.locator('bonafide-check').evaluate(one => one.shadowRoot!.textContent)).not.toContain(
        words(secret)[0],
      );
    });
  }
  test('on the device the engine says so, and names what to do', async () => {
    const { page, sent } = await show('device');
    await paste(page, `my recovery phrase is ${SECRETS.phrase}`);
    await heading(page, 'Stop');
    expect(await inBox(page)).toContain('my recovery phrase is');
    nothingLeft([...sent, await inBox(page)], SECRETS.phrase);
    expect(await page.locator('.answer').textContent()).not.toContain('picnic');
  });
  test('a phrase that is typed is masked at its eleventh word', async () => {
    const { page, sent } = await show('server');
    await page.locator('#value').focus();
    for (const word of SECRETS.phrase.split(' ').slice(0, 11)) await page.keyboard.type(`${word} `);
    await heading(page, NOTICE);
    expect(await inBox(page)).not.toContain('ozone');
    nothingLeft(sent, SECRETS.phrase);
  });
  test('what the page itself hands over is looked at as well', async () => {
    const { page, sent } = await show('server');
    const heard = await page.evaluate(async value => {
      const one = document.querySelector('bonafide-check') as HTMLElement & {
        check(value: string): Promise<unknown>;
      };
      const kinds: string[] = [];
      one.addEventListener('bonafide-secret', event => {
        kinds.push(...(event as CustomEvent<{ kinds: string[] }>).detail.kinds);
      });
      return [await one.check(value).catch(({ code }) => code), ...kinds];
    }, SECRETS.phrase);
    expect(heard).toEqual(['secret', 'recovery-phrase']);
    nothingLeft(sent, SECRETS.phrase);
  });
  test('the rest of a message can be checked, without the key in it', async () => {
    const { page, sent } = await show('server');
    await paste(
      page,
      `Support here. Log in at https://token.im.bonafide-test.example/ and enter: ${SECRETS.phrase}`,
    );
    await heading(page, NOTICE);
    await page.locator('#rest').click();
    await heading(page, 'Stop');
    expect(sent.some(one => one.includes('/v1/check') && one.includes('bonafide-test.example'))).toBe(true);
    nothingLeft(sent, SECRETS.phrase);
  });
  test('what cannot be looked at is neither pasted nor sent', async () => {
    const { page, sent } = await show('server');
    await page.context().route('**/bonafide-secrets.js', route => route.abort());
    await paste(page, SECRETS.phrase);
    await heading(page, 'It was not checked');
    expect(await inBox(page)).toBe('');
    await ask(page, SECRETS.phrase);
    await heading(page, 'It was not checked');
    expect(sent.filter(one => one.includes('/v1/check'))).toEqual([]);
    nothingLeft(sent, SECRETS.phrase);
  });
  test('a card number is masked, and the message around it judged', async () => {
    const { page, sent } = await show('server');
    await paste(page, 'Your card 4111 1111 1111 1111 is frozen, call +44 20 7946 0719 now');
    await expect.poll(() => inBox(page)).toContain('is frozen');
    expect(await inBox(page)).not.toContain('4111');
    await page.locator('#submit').click();
    await page.locator('.answer').waitFor();
    expect(sent.some(one => one.includes('7946 0719'))).toBe(true);
    // Four digits alone may be the server's port.
    expect(sent.filter(one => /4111\D?1111/.test(one))).toEqual([]);
  });
  test('an ordinary message is pasted as it is', async () => {
    const { page } = await show('server');
    const message = 'Hello, this is support. Please call us back today: +44 20 7946 0719';
    await paste(page, message);
    expect(await inBox(page)).toBe(message);
  });
});
