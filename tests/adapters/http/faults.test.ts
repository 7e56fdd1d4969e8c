/** Storage that is gone: what the engine can answer is answered, with what was not looked at; the rest is 503, and when to come back. */
import { describe, expect, test } from 'vitest';
import { webHasher } from '../../../src/adapters/crypto/sha256.ts';
import { servedLists } from '../../../src/adapters/feeds/served-lists.ts';
import { createApp } from '../../../src/adapters/http/app.ts';
import { newSigningKey, signerOf } from '../../../src/adapters/packs/signer.ts';
import { storageOn } from '../../../src/adapters/storage/storage.ts';
import { data } from '../../../src/catalog/generated.ts';
import { catalog } from '../../support/catalogs.ts';
import { CANARY, expectProblem, piecesIn, post, postForm, postTo, request } from './requests.ts';

const fault = async (): Promise<never> => {
  throw new Error(`disk I/O error: ${CANARY}`);
};
const storage = storageOn({ all: fault, run: fault, batch: fault });
const lines: string[] = [];
const now = () => new Date();
const lists = servedLists(storage, webHasher, now);
const signer = await signerOf(await newSigningKey());
const app = createApp({ catalog, data, storage, lists, signer, now }, line =>
  lines.push(JSON.stringify(line)),
);
const send = async (sent: Request) => app.fetch(sent);
const KEY = { 'X-API-Key': `bonafide_${'0'.repeat(12)}_${'0'.repeat(64)}` };

describe('without storage', () => {
  test('a host is judged, and its lists are named as unchecked', async () => {
    const verdict = await (await send(post({ value: 'https://drift.example/' }))).json();
    expect(verdict).toMatchObject({ action: 'cannot-tell', unchecked: [{ code: 'list-unavailable' }] });
  });
  test('what needs no list is judged as ever, with a key as without', async () => {
    for (const headers of [{}, KEY])
      expect(await (await send(post({ value: '客服让我把助记词发给他' }, headers))).json()).toMatchObject({
        action: 'stop',
      });
  });
  for (const [path, body] of [
    ['/v1/check/batch', { items: [{ value: '95188' }] }],
    ['/v1/explain', { value: '95188' }],
  ] as const)
    test(`${path} answers`, async () => expect((await send(postTo(path, body))).status).toBe(200));
  test('the page answers', async () => expect((await send(postForm({ value: '95188' }))).status).toBe(200));
  for (const path of ['/v1/packs/catalog', '/v1/brands', '/openapi.json', '/healthz', '/readyz'])
    test(`${path} answers`, async () => expect((await send(request(path))).status).toBe(200));

  const report = { value: 'x.example', category: 'other', evidence: 'Seen in a text message.' };
  const appeal = { value: 'x.example', statement: 'It is our own.', proof: 'mail' };
  const NEEDS_STORAGE = {
    'GET /v1/packs': () => request('/v1/packs'),
    'GET /v1/prefix': () => request('/v1/prefix/hosts/00000000'),
    'POST /v1/reports': () => postTo('/v1/reports', report),
    'POST /v1/appeals': () => postTo('/v1/appeals', appeal),
    'GET /v1/appeals/{id}': () => request('/v1/appeals/a-1'),
    'GET /v1/admin/queue': () => request('/v1/admin/queue', { headers: KEY }),
  };
  for (const [what, make] of Object.entries(NEEDS_STORAGE))
    test(`${what} says that it cannot, and when to come back: 503`, async () => {
      const response = await send(make());
      expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0);
      await expectProblem(response, 503, 'unavailable');
    });
  test('the log names the class of the fault, and nothing of it', () => {
    expect(lines.some(line => line.includes('"error":"Error"'))).toBe(true);
    expect(lines.flatMap(piecesIn)).toEqual([]);
  });
});
