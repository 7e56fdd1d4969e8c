/** What an attacker tries on the service itself: back doors in addresses, headers that poison caches, guesses, races. */
import { describe, expect, test } from 'vitest';
import { equalInTime } from '../../../src/adapters/crypto/constant-time.ts';
import { createApp } from '../../../src/adapters/http/app.ts';
import { behindProxies } from '../../../src/adapters/http/callers/network.ts';
import { newSigningKey, signerOf } from '../../../src/adapters/packs/signer.ts';
import { data } from '../../../src/catalog/generated.ts';
import { catalog } from '../../support/catalogs.ts';
import { memoryStorage } from '../../support/memory-storage.ts';
import { serveFeeds } from '../../support/served-feeds.ts';
import { testKeys } from '../../support/test-keys.ts';
import { CANARY, postTo, request } from './requests.ts';

const storage = memoryStorage();
await serveFeeds(storage);
const keys = await testKeys(storage);
const signer = await signerOf(await newSigningKey());
const MOMENT = new Date('2026-11-22T08:00:00Z');
const limits = { address: behindProxies(1, () => 'peer'), anonymous: 3, withKey: 1e6 };
const served = (more: object = {}) => {
  const app = createApp({ catalog, data, storage, signer, now: () => MOMENT, ...more }, () => {});
  return async (sent: Request) => app.fetch(sent);
};

describe('no back door leads to /v1/admin', () => {
  const send = served();
  for (const path of [
    '/v1/admin/queue/',
    '/v1/%61dmin/queue',
    '/v1/admin%2Fqueue',
    '/v1//admin/queue',
    '/v1/./admin/queue',
    '/v1/brands/../admin/queue',
    '/V1/ADMIN/QUEUE',
    '/v1/admin/queue;x',
    '/v1/admin/queue?key=x',
  ])
    test(`GET ${path}`, async () => {
      for (const headers of [
        {},
        { 'X-API-Key': keys.check },
        { 'X-HTTP-Method-Override': 'GET', 'X-Original-URL': '/' },
      ])
        expect([401, 403, 404]).toContain((await send(request(path, { headers }))).status);
    });
  test('HEAD gives no more than GET', async () =>
    expect((await send(request('/v1/admin/queue', { method: 'HEAD' }))).status).toBe(401));
});

describe('what caches keep is the same for everybody', () => {
  const send = served();
  const HEADERS = {
    Host: `${CANARY}.example`,
    'X-Forwarded-Host': `${CANARY}.example`,
    'X-Forwarded-Proto': CANARY,
    'X-Forwarded-For': CANARY,
    Origin: `https://${CANARY}.example`,
    Cookie: CANARY,
    'Accept-Language': 'zh;q=1',
    'User-Agent': CANARY,
    'X-API-Key': keys.check,
  };
  for (const path of [
    '/v1/brands',
    '/v1/brands/imtoken',
    '/v1/prefix/hosts/00000000',
    '/v1/packs',
    '/v1/packs/catalog',
    '/v1/packs/invented-hosts?since=1.0',
    '/openapi.json',
    '/docs',
    '/style.css',
  ])
    test(path, async () => {
      const [plain, dressed] = [await send(request(path)), await send(request(path, { headers: HEADERS }))];
      expect(plain.headers.get('Cache-Control')).toMatch(/^public/);
      expect(await dressed.text()).toBe(await plain.text());
      expect([...dressed.headers]).toEqual([...plain.headers]);
    });
  test('and a refusal is kept by nobody', async () => {
    for (const headers of [{}, { 'X-API-Key': 'wrong' }])
      for (const path of ['/v1/brands/nobody', '/v1/packs/nobody', '/v1/prefix/hosts/x'])
        expect((await send(request(path, { headers }))).headers.get('Cache-Control')).toBe('no-store');
  });
});

test('addresses that the client wrote itself bypass no limit', async () => {
  const send = served({ limits });
  const statuses: number[] = [];
  for (let i = 0; i < 4; i++) {
    const headers = {
      'X-Forwarded-For': `198.51.100.${i}, 203.0.113.7`,
      'CF-Connecting-IP': `198.51.100.${i}`,
    };
    statuses.push((await send(postTo('/v1/check', { value: '95188' }, headers))).status);
  }
  expect(statuses).toEqual([200, 200, 200, 429]);
});

test('a quota holds against requests that come at once', async () => {
  const send = served({ limits: { ...limits, anonymous: 1e6 } });
  const body = { value: 'drifting-buoy.example', category: 'other', evidence: 'Seen in a text message.' };
  const all = Array.from({ length: 40 }, () =>
    send(postTo('/v1/reports', body, { 'X-Forwarded-For': '203.0.113.8' })),
  );
  const statuses = (await Promise.all(all)).map(({ status }) => status);
  expect(statuses.filter(status => status === 201)).toHaveLength(20);
  expect(statuses.filter(status => status === 429)).toHaveLength(20);
});

test('a decision on one place answers no appeal about another', async () => {
  const send = served();
  const appeal = { value: 'appealing-harbour.example', statement: 'It is our own shop.', proof: 'none' };
  const { id } = (await (await send(postTo('/v1/appeals', appeal))).json()) as { id: string };
  const decision = {
    value: 'other-harbour.example',
    decision: 'listed',
    reason: 'It asks for phrases.',
    ticket: id,
  };
  const made = await send(postTo('/v1/admin/decisions', decision, { 'X-API-Key': keys.moderate }));
  expect(await made.json()).toMatchObject({ appeal: false });
  expect(await (await send(request(`/v1/appeals/${id}`))).json()).toMatchObject({ status: 'received' });
});

test('a brand that nobody knows is not kept with a report', async () => {
  const send = served();
  const body = {
    value: 'drifting-buoy.example',
    category: 'other',
    evidence: 'Seen in a text message.',
    brand: CANARY,
  };
  const { id } = (await (await send(postTo('/v1/reports', body))).json()) as { id: string };
  expect((await storage.reports.find(id))?.brand).toBeNull();
});

test('health that anybody asks for writes once', async () => {
  let writes = 0;
  const recordCatalog = async () => void writes++;
  const send = served({ storage: { ...storage, recordCatalog } });
  for (let i = 0; i < 3; i++) expect((await send(request('/healthz'))).status).toBe(200);
  expect(writes).toBe(1);
});

test('comparing keys looks at all of them', () => {
  expect(equalInTime('a'.repeat(64), 'a'.repeat(64))).toBe(true);
  for (const other of ['', 'a'.repeat(63), `${'a'.repeat(64)}a`, `b${'a'.repeat(63)}`, `${'a'.repeat(63)}b`])
    expect(equalInTime('a'.repeat(64), other)).toBe(false);
});
