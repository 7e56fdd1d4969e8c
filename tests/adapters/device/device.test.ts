/** Judging on the device: what is taken home, what the server learns meanwhile, and what is refused. */
import { beforeEach, describe, expect, test } from 'vitest';
import { sha256, webHasher } from '../../../src/adapters/crypto/sha256.ts';
import { device } from '../../../src/adapters/device/device.ts';
import type { Keeper, Kept } from '../../../src/adapters/device/kept.ts';
import { servedLists } from '../../../src/adapters/feeds/served-lists.ts';
import { createApp } from '../../../src/adapters/http/app.ts';
import { judge } from '../../../src/adapters/judging/judge.ts';
import { newSigningKey, signerOf } from '../../../src/adapters/packs/signer.ts';
import { compile } from '../../../src/catalog/compile.ts';
import { data } from '../../../src/catalog/generated.ts';
import { memoryStorage } from '../../support/memory-storage.ts';
import { CLEARED_HOST, LISTED_HOST, REVIEWED_HOST, serveFeeds } from '../../support/served-feeds.ts';

const storage = memoryStorage();
await serveFeeds(storage);
const signer = await signerOf(await newSigningKey());
const catalog = compile(data);
let clock = Date.parse('2026-11-22T08:00:00.000Z');
const now = () => new Date(clock);
const lists = servedLists(storage, webHasher, now);
const app = createApp({ catalog, data, storage, lists, signer, now }, () => {});

let asked: string[] = [];
const fetch = async (request: Request) => {
  asked.push(new URL(request.url).pathname + new URL(request.url).search);
  return app.fetch(request);
};
const origin = 'https://bonafide.example';
const trust = { publicKey: signer.publicKey };
/** Until the page is closed. */
function inMemory(): Keeper {
  let held: Kept | undefined;
  return {
    read: async () => held,
    write: async next => {
      held = next;
    },
  };
}

const open = (more: object = {}) => device({ origin, trust, keeper: inMemory(), fetch, ...more });

beforeEach(() => {
  asked = [];
  clock += 60_000;
});

const CONTACTS = [
  { value: '95188', claims: '支付宝' },
  { value: `https://login.${LISTED_HOST}/` },
  { value: `https://${CLEARED_HOST}/` },
  { value: `https://${REVIEWED_HOST}/` },
  { value: '+44 20 7946 0719' },
  { value: 'Support here. Send me your twelve words to unfreeze the wallet.', surface: 'extension' },
] as const;

describe('a device that took everything home', () => {
  for (const contact of CONTACTS)
    test(`says of ${contact.value} what the server says`, async () => {
      const home = open();
      await home.update();
      const verdict = await home.check(contact, { lookUps: true });
      expect(verdict).toEqual(await judge(contact, { catalog, lists }));
    });
  test('asks for nothing while it judges', async () => {
    const home = open();
    await home.update();
    asked = [];
    for (const contact of CONTACTS) await home.check(contact, { lookUps: true });
    expect(asked).toEqual([]);
  });
  test('asks for the index alone, where nothing is new', async () => {
    const home = open();
    await home.update();
    asked = [];
    clock += 60_000;
    await home.update();
    expect(asked).toEqual(['/v1/packs']);
  });
  test('takes changes, and they lead to the list of the server', async () => {
    const home = open();
    const kept = await home.update();
    const entries = (all: Kept) => all.lists.find(({ name }) => name === 'reviewed-hosts')!.entries;
    const before = entries(kept);
    await storage.decisions.record({
      kind: 'hosts',
      place: 'later-buoy.example',
      decision: 'listed',
      reason: 'An invented reason.',
      decidedBy: 'a person',
      decided: now().toISOString(),
    });
    asked = [];
    clock += 60_000;
    expect(entries(await home.update())).toEqual([...before!, 'later-buoy.example'].sort());
    expect(asked.filter(path => path.includes('reviewed-hosts'))).toEqual([
      expect.stringMatching(/^\/v1\/packs\/reviewed-hosts\?since=0\./),
    ]);
    const verdict = await home.check({ value: 'https://later-buoy.example/' }, { lookUps: false });
    expect(verdict.channels[0]).toMatchObject({ status: 'listed', listing: { list: 'reviewed' } });
  });
});

describe('a device that left long lists with the server', () => {
  const light = () => open({ mostHosts: 2 });
  test('asks by the first 32 bits of the hash of a host and of what is above it, and by nothing else', async () => {
    const home = light();
    await home.update();
    asked = [];
    const verdict = await home.check({ value: `https://login.${LISTED_HOST}/secret` }, { lookUps: true });
    expect(verdict.channels[0]).toMatchObject({ status: 'listed' });
    const prefix = async (place: string) => `/v1/prefix/hosts/${(await sha256(place)).slice(0, 8)}`;
    const places = [LISTED_HOST, `login.${LISTED_HOST}`, `login.${LISTED_HOST}/secret`];
    expect(new Set(asked)).toEqual(new Set(await Promise.all(places.map(prefix))));
  });
  test('says that it did not look, where it may not ask', async () => {
    const home = light();
    await home.update();
    asked = [];
    const verdict = await home.check({ value: `https://login.${LISTED_HOST}/` }, { lookUps: false });
    expect(asked).toEqual([]);
    expect(verdict.action).not.toBe('matches-official');
    expect(verdict.unchecked).toMatchObject([{ code: 'list-unavailable' }]);
  });
});

describe('a device refuses', () => {
  const tampered = (change: (path: string, response: Response) => Response | Promise<Response>) => ({
    fetch: async (request: Request) => change(new URL(request.url).pathname, await app.fetch(request)),
  });
  test('an index without a signature', async () =>
    expect(
      open(tampered(async (_, response) => new Response(await response.arrayBuffer()))).update(),
    ).rejects.toThrow('is not signed'));
  test('an index that was changed on its way', async () =>
    expect(
      open(
        tampered(
          async (_, response) =>
            new Response((await response.text()).replace('invented', 'poisoned'), {
              headers: response.headers,
            }),
        ),
      ).update(),
    ).rejects.toThrow('changed on its way'));
  test('the word of another key', async () => {
    const other = await signerOf(await newSigningKey());
    await expect(open({ trust: { publicKey: other.publicKey } }).update()).rejects.toThrow('somebody else');
  });
  test('an older index, whoever signed it: nobody brings back what was withdrawn', async () => {
    const keeper = inMemory();
    const replayed = await app.fetch(new Request(`${origin}/v1/packs`));
    clock += 60_000;
    const kept = await open({ keeper }).update();
    const replaying = tampered((path, response) => (path === '/v1/packs' ? replayed.clone() : response));
    expect(await open({ keeper, ...replaying }).update()).toBe(kept);
  });
  test('one list under the name of another', async () => {
    const swapped = {
      fetch: async (request: Request) =>
        app.fetch(new Request(request.url.replace('reviewed-hosts', 'invented-hosts'))),
    };
    const kept = await open(swapped).update();
    expect(kept.lists.map(({ name }) => name)).not.toContain('reviewed-hosts');
  });
});

describe('a device whose server does not answer', () => {
  const down = { fetch: async () => new Response('', { status: 503 }) };
  test('judges by what it holds', async () => {
    const keeper = inMemory();
    await open({ keeper }).update();
    const offline = open({ keeper, ...down });
    await expect(offline.update()).rejects.toThrow('503');
    const verdict = await offline.check({ value: `https://${LISTED_HOST}/` }, { lookUps: true });
    expect(verdict.channels[0]).toMatchObject({ status: 'listed' });
  });
  test('judges by what it was shipped with', async () => {
    const verdict = await open({ ...down, shipped: data }).check(CONTACTS[0], { lookUps: true });
    expect(verdict.action).toBe('matches-official');
  });
  test('says that it cannot, where it never had a catalog', async () =>
    expect(open(down).check(CONTACTS[0], { lookUps: true })).rejects.toThrow('No catalog'));
});
