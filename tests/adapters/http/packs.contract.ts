/** `/v1/packs`: what a client takes home, what changed since, and whose word it is. */
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/adapters/crypto/sha256.ts';
import type { Pack } from '../../../src/adapters/packs/pack.ts';
import { CLEARED_HOST, LISTED_HOST, REVIEWED_HOST } from '../../support/served-feeds.ts';
import { expectProblem, request, type Send } from './requests.ts';

interface Index {
  readonly packs: readonly { name: string; version: string; entries?: number }[];
  readonly publicKey: string;
}

export function packsContract(send: Send): void {
  const get = async (path: string): Promise<Response> => {
    const response = await send(request(path));
    expect(response.status).toBe(200);
    return response;
  };
  const pack = async (path: string): Promise<Pack> => (await get(`/v1/packs/${path}`)).json();
  const fromBase64 = (text: string) => Uint8Array.from(atob(text), letter => letter.charCodeAt(0));

  describe('GET /v1/packs', () => {
    test('names every pack with its version', async () => {
      const { packs }: Index = await (await get('/v1/packs')).json();
      expect(packs.map(({ name }) => name)).toEqual(
        expect.arrayContaining([
          'catalog',
          'reviewed-hosts',
          'reviewed-numbers',
          'invented-hosts',
          'invented-numbers',
        ]),
      );
    });
    test('gives a list whole, sorted, without what was cleared, and its checksum', async () => {
      const whole = await pack('invented-hosts');
      expect(whole.entries).toEqual([LISTED_HOST, 'pages.example/drift', 'stays.example']);
      expect(whole.checksum).toBe(await sha256(whole.entries!.join('\n')));
      expect(whole.size).toBe(3);
    });
    test('gives what people decided', async () =>
      expect((await pack('reviewed-hosts')).entries).toEqual([REVIEWED_HOST]));
    test('gives changes since a version, which lead to the same list, with tombstones', async () => {
      const changes = await pack('invented-hosts?since=1.0');
      expect(changes.entries).toBeUndefined();
      const client = new Set(['gone-buoy.example', CLEARED_HOST, 'stays.example']);
      for (const one of changes.removed!) client.delete(one);
      for (const one of changes.added!) client.add(one);
      expect(await sha256([...client].sort().join('\n'))).toBe(changes.checksum);
      expect(changes.removed).toEqual(['gone-buoy.example', CLEARED_HOST]);
    });
    test('gives no change since the version that there is', async () => {
      const { version } = await pack('invented-hosts');
      expect(await pack(`invented-hosts?since=${version}`)).toMatchObject({
        added: [],
        removed: [],
        since: version,
      });
    });
    for (const since of ['', 'x', '99.0', '-1.0', '1', '1.0.0', '%00'])
      test(`gives the whole list since "${since}", which it never gave out`, async () =>
        expect((await pack(`invented-hosts?since=${since}`)).entries).toHaveLength(3));
    test('answers 304 to who holds it', async () => {
      for (const path of ['/v1/packs/catalog', '/v1/packs/invented-hosts', '/v1/packs/invented-hosts/set']) {
        const etag = (await get(path)).headers.get('ETag')!;
        const again = await send(request(path, { headers: { 'If-None-Match': `"other", ${etag}` } }));
        expect([path, again.status]).toEqual([path, 304]);
      }
    });
    test('signs the very bytes, by the key that the index names', async () => {
      const { publicKey }: Index = await (await get('/v1/packs')).json();
      const key = await crypto.subtle.importKey('raw', fromBase64(publicKey), 'Ed25519', false, ['verify']);
      for (const path of [
        '/v1/packs',
        '/v1/packs/catalog',
        '/v1/packs/invented-hosts',
        '/v1/packs/invented-hosts/set',
      ]) {
        const response = await get(path);
        const [, signature] =
          /ed25519=:([^:]+):/.exec(response.headers.get('Bonafide-Signature') ?? '') ?? [];
        const bytes = await response.arrayBuffer();
        expect(await crypto.subtle.verify('Ed25519', key, fromBase64(signature!), bytes)).toBe(true);
        expect(await crypto.subtle.verify('Ed25519', key, fromBase64(signature!), bytes.slice(1))).toBe(
          false,
        );
      }
    });
    test('gives the catalog as the engine compiles it', async () => {
      const found = (await (await get('/v1/packs/catalog')).json()) as { version: string; brands: unknown[] };
      expect(found.version).toMatch(/^[0-9a-f]{12}$/);
      expect(found.brands.length).toBeGreaterThan(50);
    });
    for (const path of ['nobody', 'invented-numbers/set', 'catalog/set', '..%2fx'])
      test(`has no ${path}: 404`, async () =>
        void (await expectProblem(await send(request(`/v1/packs/${path}`)), 404, 'not-found')));
  });

  describe('what is served from feeds', () => {
    const check = async (path: string, body: unknown) =>
      (
        await send(
          request(path, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify(body),
          }),
        )
      ).json() as Promise<{ channels: { status: string; listing?: { list: string } }[] }>;
    test('judges: a listed host, a cleared one, a reviewed one, a neighbour of listed numbers', async () => {
      const status = async (value: string) => (await check('/v1/check', { value })).channels[0];
      expect(await status(`https://login.${LISTED_HOST}/`)).toMatchObject({
        status: 'listed',
        listing: { list: 'invented-hosts' },
      });
      expect(await status(`https://${CLEARED_HOST}/`)).toMatchObject({ status: 'unknown' });
      expect(await status(`https://${REVIEWED_HOST}/`)).toMatchObject({
        status: 'listed',
        listing: { list: 'reviewed' },
      });
      expect(await status('+44 20 7946 0719')).toMatchObject({
        status: 'listed',
        listing: { list: 'invented-numbers' },
      });
    });
  });
}
