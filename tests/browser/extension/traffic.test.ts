/** What leaves the browser while a person lives with the extension: every request is recorded, to whomever it goes. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orSkip } from '../../support/chromium.ts';
import { KEYS, PHRASES } from '../../support/secrets.ts';
import { LISTED_HOST } from '../../support/served-feeds.ts';
import { type Installed, install } from './installed.ts';
import { PAGES } from './pages.ts';

/** The look-up plane: what everybody asks alike, and the first 32 bits of a hash. */
const LOOK_UP_PLANE =
  /^\/v1\/(packs(\/[\w.-]+(\/set)?(\?since=[\w.%-]+)?)?|prefix\/(hosts|numbers|accounts)\/[0-9a-f]{4,8})$/;
const MESSAGE =
  'Lanternfish Wallet support: call +44 20 7946 0111 or open https://lanternfish-help.example/unlock?case=4711';

describe.skipIf(orSkip())('while a person visits, pastes, types and asks', () => {
  let it: Installed;
  beforeAll(async () => {
    it = await install({ pages: PAGES });
    await atHome(it);
    await live(it);
  }, 120_000);
  afterAll(() => it?.close());

  test('Bonafide’s server is asked for packs, and for nothing that tells what the person did', () => {
    for (const { method, path, body } of it.world.bonafide) {
      expect(method).toBe('GET');
      expect(path).toMatch(LOOK_UP_PLANE);
      expect(body).toBe('');
    }
  });
  test('with every list at home, it is not even asked by prefix', () => {
    expect(it.world.bonafide.filter(({ path }) => path.startsWith('/v1/prefix/'))).toEqual([]);
  });
  test('everybody else is asked only what the person opened', () => {
    const hosts = [...Object.keys(PAGES), LISTED_HOST];
    const others = it.world.elsewhere.filter(
      ({ host, path }) => !hosts.includes(host) || !['/', '/favicon.ico'].includes(path),
    );
    expect(others).toEqual([]);
    expect(it.world.strange).toEqual([]);
  });
  test('and nothing of what was pasted or typed went anywhere', () => {
    const all = JSON.stringify([it.world.bonafide, it.world.elsewhere]);
    for (const piece of ['ozone', 'picnic', KEYS.hex, '7946', '4711', 'unfreeze', 'lanternfish-help'])
      expect(all).not.toContain(piece);
  });
  test('nor does the browser keep it: neither in the storage of the extension nor in its memory', async () => {
    const kept = await it.background.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
    );
    for (const piece of ['ozone', KEYS.hex, '7946', '4711']) expect(kept).not.toContain(piece);
  });
});

/** The last list has been asked for. */
async function atHome({ world, welcome }: Installed): Promise<void> {
  while (!world.bonafide.some(({ path }) => path === '/v1/packs/invented-numbers'))
    await welcome.waitForTimeout(50);
}

/** A person's morning. */
async function live({ visit, open, copy, background, context }: Installed): Promise<void> {
  for (const host of [...Object.keys(PAGES), LISTED_HOST]) {
    const page = await visit(`http://${host}/`);
    await page.waitForTimeout(1_800);
  }
  const typing = await visit('http://plain.example/');
  await typing.focus('#field');
  await typing.keyboard.insertText(PHRASES[12]);
  await typing.waitForSelector('bonafide-note', { state: 'attached' });
  await typing.keyboard.press('Tab');
  await typing.keyboard.press('Enter');
  await copy(KEYS.hex);
  await typing.bringToFront();
  await typing.focus('#key');
  await typing.keyboard.press('Control+v');
  await typing.waitForSelector('bonafide-note', { state: 'attached' });
  await typing.keyboard.press('Tab');
  await typing.keyboard.press('Enter');
  const popup = await open('popup.html', 'http://plain.example/?case=4711');
  for (const text of [
    MESSAGE,
    '+44 20 7946 0111',
    'https://lanternfish-help.example/unlock?case=4711',
    PHRASES[12],
  ]) {
    await popup.fill('#value', text);
    await popup.waitForTimeout(400);
  }
  const opened = context.waitForEvent('page');
  const click = { menuItemId: 'selection', selectionText: MESSAGE };
  await background.evaluate(chosen => chrome.contextMenus.onClicked.dispatch(chosen, {}), click);
  await (await opened).waitForSelector('#answer .answer');
}
