/** Limits by network and by key, and what is told of them. */
import { describe, expect, test } from 'vitest';
import { createApp } from '../../../src/adapters/http/app.ts';
import { behindProxies, cloudflareAddress, networkOf } from '../../../src/adapters/http/callers/network.ts';
import { SECURITY } from '../../../src/adapters/http/standard-headers.ts';
import { data } from '../../../src/catalog/generated.ts';
import { catalog } from '../../support/catalogs.ts';
import { memoryStorage } from '../../support/memory-storage.ts';
import { testKeys } from '../../support/test-keys.ts';
import { expectProblem, post, postForm, request } from './requests.ts';

const from = (address: string) => ({ 'CF-Connecting-IP': address });

async function served(bindings?: { readonly success: boolean }) {
  const storage = memoryStorage();
  const keys = await testKeys(storage);
  const limit = { limit: async () => bindings! };
  const limits = {
    address: cloudflareAddress,
    anonymous: 2,
    withKey: 4,
    ...(bindings ? { bindings: { anonymous: limit, withKey: limit } } : {}),
  };
  const app = createApp({ catalog, data, storage, limits, now: () => new Date() }, () => {});
  return { keys, send: async (sent: Request) => app.fetch(sent) };
}

describe('a limit', () => {
  test('counts one network, tells what is left, and refuses with 429 and when to come back', async () => {
    const { send } = await served();
    const ask = () => send(post({ value: '95188' }, from('192.0.2.1')));
    const first = await ask();
    expect(first.headers.get('RateLimit-Policy')).toBe('"default";q=2;w=60');
    expect(first.headers.get('RateLimit')).toMatch(/^"default";r=1;t=\d+$/);
    await ask();
    const third = await ask();
    expect(Number(third.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(third.headers.get('RateLimit')).toMatch(/^"default";r=0;t=\d+$/);
    await expectProblem(third, 429, 'too-many-requests');
    expect((await send(post({ value: '95188' }, from('192.0.2.2')))).status).toBe(200);
  });
  test('counts a key by itself, wherever it is used', async () => {
    const { send, keys } = await served();
    const statuses: number[] = [];
    for (let i = 0; i < 5; i++)
      statuses.push(
        (await send(post({ value: '95188' }, { ...from(`192.0.2.${i}`), 'X-API-Key': keys.check }))).status,
      );
    expect(statuses).toEqual([200, 200, 200, 200, 429]);
  });
  test('counts the page as well, and tickets that are asked for', async () => {
    const { send } = await served();
    for (let i = 0; i < 2; i++) await send(post({ value: '95188' }, from('192.0.2.1')));
    const page = postForm({ value: '95188' });
    page.headers.set('CF-Connecting-IP', '192.0.2.1');
    expect((await send(page)).status).toBe(429);
    expect((await send(request('/v1/reports/r-1', { headers: from('192.0.2.1') }))).status).toBe(429);
  });
  test('counts the look-up plane by itself, ten times as high, and tells nothing of it in what caches keep', async () => {
    const { send } = await served();
    const ask = (i: number) => send(request(`/v1/packs/x?since=${i}`, { headers: from('192.0.2.1') }));
    for (let i = 0; i < 19; i++) expect((await ask(i)).status).toBe(404);
    const last = await send(request('/v1/brands', { headers: from('192.0.2.1') }));
    expect([last.status, last.headers.get('RateLimit'), last.headers.get('RateLimit-Policy')]).toEqual([
      200,
      null,
      null,
    ]);
    await expectProblem(await ask(20), 429, 'too-many-requests');
    expect((await send(post({ value: '95188' }, from('192.0.2.1')))).status).toBe(200);
  });
  test('counts keys that are none, so that nobody guesses or asks storage for nothing', async () => {
    const { send } = await served();
    const key = { 'X-API-Key': `bonafide_${'0'.repeat(12)}_${'0'.repeat(64)}` };
    const statuses: number[] = [];
    for (let i = 0; i < 3; i++)
      statuses.push((await send(post({ value: '95188' }, { ...from('192.0.2.1'), ...key }))).status);
    expect(statuses).toEqual([401, 401, 429]);
  });
  test('is kept by the platform where there is a binding', async () => {
    const allowed = await (await served({ success: true })).send(post({ value: '1' }, from('192.0.2.1')));
    expect([
      allowed.status,
      allowed.headers.get('RateLimit-Policy'),
      allowed.headers.get('RateLimit'),
    ]).toEqual([200, '"default";q=2;w=60', null]);
    const refused = await (await served({ success: false })).send(post({ value: '1' }, from('192.0.2.1')));
    expect(refused.headers.get('Retry-After')).toBe('60');
    await expectProblem(refused, 429, 'too-many-requests');
  });
});

describe('a network', () => {
  for (const [address, network] of [
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['192.0.2.1:5678', '192.0.2.1'],
    ['[2001:db8:1:2::9]:5678', '2001:db8:1:2::/64'],
    ['[::ffff:192.0.2.1]:5678', '192.0.2.1'],
  ] as const)
    test(`of ${address} is ${network}`, () => expect(networkOf(address)).toBe(network));
  test("behind proxies of one's own is the one that they saw, whatever the client wrote before", () => {
    const context = (forwarded?: string) => ({ req: { header: () => forwarded } }) as never;
    const address = (proxies: number, forwarded?: string) =>
      behindProxies(proxies, () => 'peer')(context(forwarded));
    expect(address(0, '203.0.113.1')).toBe('peer');
    expect(address(1, 'forged, 203.0.113.1')).toBe('203.0.113.1');
    expect(address(2, 'forged, 203.0.113.1, 198.51.100.1')).toBe('203.0.113.1');
    expect(address(1)).toBe('peer');
  });
});

test("the constant headers are those that Hono's own middleware sets", async () => {
  const { Hono } = await import('hono');
  const { secureHeaders } = await import('hono/secure-headers');
  const app = new Hono().use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'"],
        connectSrc: ["'self'"],
        imgSrc: ["'self'"],
        styleSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
      crossOriginResourcePolicy: 'cross-origin',
    }),
  );
  app.get('/', context => context.body(null));
  const theirs = Object.fromEntries([...(await app.request('/')).headers]);
  expect(
    Object.fromEntries(Object.entries(SECURITY).map(([name, value]) => [name.toLowerCase(), value])),
  ).toEqual(theirs);
});
