/** A check is answered, headed, counted and logged alike, whether it goes the fast way or through the layers. */
import { describe, expect, test } from 'vitest';
import { createApp } from '../../../src/adapters/http/app.ts';
import { cloudflareAddress } from '../../../src/adapters/http/callers/network.ts';
import type { LogLine } from '../../../src/adapters/http/log.ts';
import type { Services } from '../../../src/adapters/http/services.ts';
import { data } from '../../../src/catalog/generated.ts';
import { catalog } from '../../support/catalogs.ts';
import { memoryStorage } from '../../support/memory-storage.ts';
import { testKeys } from '../../support/test-keys.ts';
import { hostileBodies } from './hostile-bodies.ts';
import { postRaw } from './requests.ts';

const storage = memoryStorage();
const keys = await testKeys(storage);
const now = () => new Date();

interface Asked {
  readonly body: BodyInit;
  readonly headers?: Readonly<Record<string, string>>;
}
const value = JSON.stringify({ value: '客服让我把助记词发给他' });
const asked: Readonly<Record<string, Asked>> = {
  'a message': { body: value },
  'a host': { body: '{"value":"drifting-buoy.example"}' },
  'every field': { body: '{"value":"95188","kind":"phone","region":"CN","locale":"en","surface":"hotline"}' },
  'an unknown field': { body: '{"value":"95188","colour":"red"}' },
  'the languages of a browser': { body: value, headers: { 'Accept-Language': 'zh-TW,zh;q=0.9' } },
  'a key': { body: value, headers: { 'X-API-Key': keys.check } },
  'the key of a brand': { body: value, headers: { Authorization: `Bearer ${keys.brand}` } },
  'a key for something else': { body: value, headers: { 'X-API-Key': keys.report } },
  'a revoked key': { body: value, headers: { 'X-API-Key': keys.revoked } },
  'a form': { body: value, headers: { 'Content-Type': 'text/plain' } },
  'JSON by another name': {
    body: value,
    headers: { 'Content-Type': 'Application/Problem+JSON; charset=utf-8' },
  },
  ...Object.fromEntries(Object.entries(hostileBodies).map(([name, body]) => [name, { body }])),
};

/** What a client and an operator see of one request. */
async function seen({ body, headers = {} }: Asked, own: Partial<Services>, isFast: boolean) {
  const lines: LogLine[] = [];
  const app = createApp({ catalog, data, storage, now, ...own }, line => lines.push(line));
  // Of one network, which has asked nothing yet.
  const sent = postRaw(body, { 'CF-Connecting-IP': '192.0.2.1', ...headers });
  const bytes = await sent.clone().arrayBuffer();
  if (isFast) sent.headers.set('Content-Length', String(bytes.byteLength));
  else sent.headers.delete('Content-Length');
  const response = await app.fetch(sent);
  const text = await response.text();
  const logged = lines.map(({ ms: _, ...line }) => line);
  return { status: response.status, headers: [...response.headers].toSorted(), text, logged };
}

const limits = { address: cloudflareAddress, anonymous: 5, withKey: 50 };
const broken = () => {
  throw new TypeError('broken');
};
const services: Readonly<Record<string, Partial<Services>>> = {
  'as it is': {},
  'by turns': { turn: () => Promise.resolve() },
  'with limits': { limits },
  'with lists that are late': {
    lists: { current: () => Promise.resolve({ hosts: [], numbers: [] }), holds: async () => new Set() },
  },
  'with lists that break': { lists: { current: broken, holds: broken } },
};

for (const [how, own] of Object.entries(services))
  describe(`served ${how}, the fast way and the layers answer alike`, () => {
    for (const [what, one] of Object.entries(asked))
      test(`to ${what}`, async () => expect(await seen(one, own, true)).toEqual(await seen(one, own, false)));
  });

test('both are counted by one limit', async () => {
  const app = createApp({ catalog, data, storage, now, limits: { ...limits, anonymous: 2 } }, () => {});
  const from = { 'CF-Connecting-IP': '192.0.2.1' };
  const statuses: number[] = [];
  for (const isFast of [true, false, true, false]) {
    const sent = postRaw(value, from);
    if (!isFast) sent.headers.delete('Content-Length');
    statuses.push((await app.fetch(sent)).status);
  }
  expect(statuses).toEqual([200, 200, 429, 429]);
});
