/** Firefox's build in real Firefox: what differs from Chromium's is the background, the permissions and the name of the API. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PHRASES } from '../../support/secrets.ts';
import { LISTED_HOST } from '../../support/served-feeds.ts';
import { ESCAPE, type Tab } from './bidi.ts';
import { type InFirefox, installInFirefox, orSkip } from './firefox.ts';
import { PAGES } from './pages.ts';

const WAIT = { timeout: 15_000 };
const FALSE_SITE = 'http://lanternfish-wallet-login.example/';

describe.skipIf(orSkip())('the extension in Firefox', () => {
  let it: InFirefox;
  beforeAll(async () => {
    it = await installInFirefox({ pages: PAGES });
  });
  afterAll(() => it?.close());

  const textOf = (tab: Tab) => tab.read<string>('document.body?.innerText ?? ""');
  const isNoted = (tab: Tab) => tab.read<boolean>('document.querySelector("bonafide-note") !== null');
  const enteredIn = (tab: Tab, field = '#field') =>
    tab.read<string>(`document.querySelector('${field}').value`);
  const badgeOf = (address: string) =>
    it.options.read<string>(
      `browser.tabs.query({ url: '${address}' }).then(([{ id: tabId }]) => browser.action.getBadgeText({ tabId }))`,
    );
  /** Within three seconds, in which nobody navigates again. */
  const isWarned = async (tab: Tab): Promise<boolean> => {
    for (let tries = 0; tries < 60; tries++) {
      if ((await tab.address()).includes('/interstitial.html')) return true;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    return false;
  };
  const settled = () => new Promise(resolve => setTimeout(resolve, 400));
  const taken = () => it.world.elsewhere.filter(({ host }) => host === 'collector.example');

  test('opens its options once it is installed, and takes the lists of its server home', async () => {
    await expect.poll(() => textOf(it.options), WAIT).toContain('The pages you visit are looked after.');
    await expect
      .poll(() => it.world.bonafide.map(({ path }) => path), WAIT)
      .toEqual(expect.arrayContaining(['/v1/packs', '/v1/packs/catalog']));
  });
  test('the popup answers in its own window, and nothing is sent', async () => {
    const popup = await it.open('popup.html');
    await expect.poll(() => popup.read('document.querySelector("form textarea") !== null'), WAIT).toBe(true);
    const asked = it.world.bonafide.length;
    await popup.read(
      `document.querySelector('form textarea').value = 'Our support team needs your seed phrase to fix the sync', document.querySelector('form').requestSubmit()`,
    );
    await expect.poll(() => textOf(popup), WAIT).toContain('They want the key to your wallet');
    expect(it.world.bonafide.slice(asked).map(({ path }) => path.replace(/\?.*/, ''))).toEqual([]);
    await popup.close();
  });
  for (const [what, address, shown] of [
    ['one that imitates a wallet', FALSE_SITE, 'lanternfish-wallet-login.example'],
    ['one that was reported', `http://login.${LISTED_HOST}/`, LISTED_HOST],
  ] as const)
    test(`${what} is stopped`, async () => {
      const tab = await it.visit('about:blank');
      // The list of reports may still be on its way, and so may the warning.
      await expect
        .poll(async () => {
          await tab.go(address);
          return isWarned(tab);
        }, WAIT)
        .toBe(true);
      await expect.poll(() => tab.read('document.querySelector("h1")?.innerText'), WAIT).toBe(shown);
      await tab.close();
    });
  for (const host of ['lanternfish.example', 'bakery.example'])
    test(`${host} opens as if nobody looked`, async () => {
      const tab = await it.visit(`http://${host}/`);
      await settled();
      expect(await tab.address()).toBe(`http://${host}/`);
      expect(await isNoted(tab)).toBe(false);
      await tab.close();
    });
  describe('where a site was stopped', () => {
    const stopped = async (address: string, from = 'about:blank') => {
      const tab = await it.visit(from);
      await tab.go(address);
      await expect.poll(() => tab.address(), WAIT).toContain('/interstitial.html');
      await expect.poll(() => tab.read('document.querySelector("#visit") !== null'), WAIT).toBe(true);
      return tab;
    };
    test('"Leave this site" leads back to where one came from', async () => {
      const tab = await stopped(FALSE_SITE, 'http://plain.example/');
      await tab.click('#back');
      await expect.poll(() => tab.address(), WAIT).toBe('http://plain.example/');
      await tab.close();
    });
    test('"Open it nonetheless" opens it, and it is not stopped again, and bears a badge', async () => {
      const nonetheless = 'http://www.lanternfish-wallet-login.example/';
      const tab = await stopped(nonetheless);
      await tab.click('#visit');
      await expect.poll(() => tab.address(), WAIT).toBe(nonetheless);
      await tab.go(nonetheless);
      await settled();
      expect(await tab.address()).toBe(nonetheless);
      await expect.poll(() => badgeOf(nonetheless), WAIT).toBe('!');
      await tab.close();
    });
  });

  describe('a recovery phrase on a site that nobody vouches for', () => {
    test('that a script put there is not sent by the form', async () => {
      const tab = await it.visit('http://plain.example/');
      await tab.read(`document.querySelector('#field').value = '${PHRASES[12]}', void 0`);
      await tab.read(`document.querySelector('#send').click()`);
      await expect.poll(() => isNoted(tab), WAIT).toBe(true);
      await settled();
      expect(taken()).toEqual([]);
      await tab.close();
    });
    test('that was typed is asked about, and emptied', async () => {
      const tab = await it.visit('http://plain.example/');
      await tab.click('#field');
      await tab.type(PHRASES[12]);
      await expect.poll(() => isNoted(tab), WAIT).toBe(true);
      await tab.type([ESCAPE]);
      await expect.poll(() => isNoted(tab), WAIT).toBe(false);
      expect(await enteredIn(tab)).toBe('');
      expect(taken()).toEqual([]);
      await tab.close();
    });
    test('is none of its business where the person trusts the site', async () => {
      await it.options.read(`browser.storage.local.set({ allowed: ['plain.example'] })`);
      const tab = await it.visit('http://plain.example/');
      await tab.click('#field');
      await tab.type(PHRASES[12]);
      await settled();
      expect(await isNoted(tab)).toBe(false);
      expect(await enteredIn(tab)).toBe(PHRASES[12]);
      await it.options.read('browser.storage.local.set({ allowed: [] })');
      await tab.close();
    });
  });
  test('prose is sent by its form at once', async () => {
    const tab = await it.visit('http://plain.example/');
    await tab.click('#field');
    await tab.type('One loaf of bread for the day after tomorrow, please.');
    await tab.click('#send');
    await expect.poll(() => taken().map(({ path }) => path), WAIT).toEqual(['/take']);
    it.world.elsewhere.length = 0;
    await tab.close();
  });

  describe('the menu of a page', () => {
    test('answers about a selected text, in a window of its own', async () => {
      const tab = await it.visit('http://hotline-pages.example/');
      await tab.read(`getSelection().selectAllChildren(document.querySelector('p')), void 0`);
      const answer = await it.choose(tab, 'p', 'selection');
      await expect.poll(() => textOf(answer), WAIT).toContain('How to reach the real support');
      expect(await enteredIn(answer, '#value')).toContain('official hotline: +44 20 7946 0111');
      await answer.close();
      await tab.close();
    });
    test('covers up a phrase that was selected', async () => {
      const tab = await it.visit('http://plain.example/');
      await tab.read(
        `document.querySelector('h1').innerText = '${PHRASES[12]}', getSelection().selectAllChildren(document.querySelector('h1')), void 0`,
      );
      const answer = await it.choose(tab, 'h1', 'selection');
      await expect.poll(() => textOf(answer), WAIT).toContain('This is the key to your wallet');
      expect(await answer.read('document.documentElement.innerHTML')).not.toContain('ozone');
      await answer.close();
      await tab.close();
    });
    test('answers about a link', async () => {
      const tab = await it.visit('http://plain.example/');
      await tab.read(`document.querySelector('h1').innerHTML = '<a href="${FALSE_SITE}">Log in</a>', void 0`);
      const answer = await it.choose(tab, 'h1 a', 'link');
      await expect.poll(() => textOf(answer), WAIT).toContain('This is not the site of Lanternfish Wallet');
      await answer.close();
      await tab.close();
    });
  });

  test('whoever reads traditional Chinese is answered in it', async () => {
    await it.options.read(`browser.storage.local.set({ language: 'zh-Hant' })`);
    const popup = await it.open('popup.html');
    await expect
      .poll(() => popup.read('document.querySelector("h1")?.innerText'), WAIT)
      .toBe('這真的是客服嗎？');
    await popup.read(
      `document.querySelector('#value').value = '您好，我是灯鱼钱包客服，请把助记词发给我们解冻', document.querySelector('form').requestSubmit()`,
    );
    await expect.poll(() => textOf(popup), WAIT).toContain('錢包');
    await it.options.read(`browser.storage.local.set({ language: '' })`);
    await popup.close();
  });
  test('the options keep what was chosen, and speak its language at once', async () => {
    const options = await it.open('options.html');
    await expect
      .poll(() => options.read('document.querySelector("#state")?.innerText ?? ""'), WAIT)
      .not.toBe('');
    await options.read(
      `document.querySelector('#language').value = 'zh', document.querySelector('form button').click()`,
    );
    await expect.poll(() => textOf(options), WAIT).toContain('已保存');
    expect(await options.read('document.documentElement.lang')).toBe('zh-Hans');
    await options.read(
      `document.querySelector('#language').value = '', document.querySelector('form button').click()`,
    );
    await expect.poll(() => textOf(options), WAIT).toContain('Saved');
    await options.close();
  });
  test('a page that advertises a hotline for a brand gets a note', async () => {
    const tab = await it.visit('http://hotline-pages.example/');
    await expect.poll(() => isNoted(tab), WAIT).toBe(true);
    await tab.close();
  });
});

describe.skipIf(orSkip())('the extension in Firefox without a server, before it may look after pages', () => {
  let it: InFirefox;
  beforeAll(async () => {
    it = await installInFirefox({ pages: PAGES, offline: true, watching: 'asked' });
  });
  afterAll(() => it?.close());

  const textOf = (tab: Tab) => tab.read<string>('document.body?.innerText ?? ""');

  test('the options say so, and offer to switch it on', async () => {
    await expect.poll(() => textOf(it.options), WAIT).toContain('No server is connected');
    expect(await it.options.read('document.querySelector("#watch-start").checkVisibility()')).toBe(true);
  });
  test('the popup judges by what was shipped', async () => {
    const popup = await it.open('popup.html');
    await expect.poll(() => popup.read('document.querySelector("#value") !== null'), WAIT).toBe(true);
    await popup.read(
      `document.querySelector('#value').value = '${FALSE_SITE}', document.querySelector('form').requestSubmit()`,
    );
    await expect.poll(() => textOf(popup), WAIT).toContain('This is not the site of Lanternfish Wallet');
    await popup.close();
  });
  test('it is in no page, and stops none', async () => {
    const tab = await it.visit(FALSE_SITE);
    await new Promise(resolve => setTimeout(resolve, 600));
    expect(await tab.address()).toBe(FALSE_SITE);
    await tab.go('http://hotline-pages.example/');
    await new Promise(resolve => setTimeout(resolve, 600));
    expect(await tab.read('document.querySelector("bonafide-note") !== null')).toBe(false);
    await tab.close();
  });
  test('our server was asked for nothing', () => expect(it.world.bonafide).toEqual([]));
});
