/** What anybody may read: the brands with their sources, the health of the service, and what each problem means. */
import { describe, expect, test } from 'vitest';
import type { detailsOf } from '../../../src/adapters/client/brand-details.ts';
import type { summaryOf } from '../../../src/adapters/http/look-up/registry.ts';
import { PROBLEMS } from '../../../src/adapters/http/problems.ts';
import type { Source } from '../../../src/core/brand.ts';
import { request, type Send } from './requests.ts';

type Summary = ReturnType<typeof summaryOf>;
type Details = ReturnType<typeof detailsOf>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** The source of every fact that the registry states about a brand. */
function sourcesOf({ official, inAppHelp, never, reported }: Details): (Source | undefined)[] {
  const channels = [...official, ...reported.channels].map(({ source }) => source);
  const negatives = [never, reported.never].flatMap(({ says, ...listed }) => [
    ...says.map(({ source }) => source),
    ...Object.values(listed).flatMap(facts => Object.values(facts)),
  ]);
  return [...channels, ...negatives, ...(inAppHelp ? [inAppHelp.source] : [])];
}

export function registryContract(send: Send): void {
  const read = async <T>(path: string): Promise<T> => (await send(request(path))).json();
  const brands = async (): Promise<Summary[]> => (await read<{ brands: Summary[] }>('/v1/brands')).brands;

  describe('GET /v1/brands', () => {
    test('lists every brand with its name in both languages and the number of its channels', async () => {
      const alipay = (await brands()).find(({ id }) => id === 'alipay');
      expect(alipay).toMatchObject({
        name: { en: 'Alipay', zh: '支付宝' },
        sector: 'payment',
        regions: ['CN'],
      });
      expect(alipay?.channels).toBeGreaterThan(0);
    });
    test('names the catalog, and may be kept for a while', async () => {
      const response = await send(request('/v1/brands'));
      expect(response.headers.get('Cache-Control')).toMatch(/^public, max-age=\d+/);
      expect(await response.json()).toMatchObject({
        catalog: { version: expect.stringMatching(/^[0-9a-f]{12}$/) },
      });
    });
  });

  describe('GET /v1/brands/{id}', () => {
    test('knows the official channels of imToken, and what it can never do', async () => {
      const imtoken = await read<Details>('/v1/brands/imtoken');
      expect(imtoken.official.map(({ canonical }) => canonical)).toContain('token.im');
      expect(Object.keys(imtoken.never.can)).toContain('refund');
      expect(Object.keys(imtoken.never.asksFor)).toContain('recovery-phrase');
    });
    test('gives the source of every fact about every brand, and the day on which it was read', async () => {
      for (const { id } of await brands()) {
        const sources = sourcesOf(await read<Details>(`/v1/brands/${id}`));
        expect(sources.length, id).toBeGreaterThan(0);
        for (const source of sources) {
          expect(source?.title, id).toMatch(/\S/);
          expect(source?.url, id).toMatch(/^[a-z-]+:./);
          expect(source?.saidBy, id).toMatch(/\S/);
          expect(source?.checked, id).toMatch(DAY);
        }
      }
    });
    test("shows a group's channels under the brand that owns them", async () => {
      const { official } = await read<Details>('/v1/brands/yiqianbao');
      expect(new Set(official.map(({ brand }) => brand))).toContain('ping-an');
    });
  });

  describe('GET /healthz', () => {
    test('says which catalog judges, and since when', async () => {
      const response = await send(request('/healthz'));
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      expect(await response.json()).toMatchObject({
        status: 'ok',
        storage: 'ok',
        since: expect.stringMatching(INSTANT),
      });
    });
    test('gives the same day again', async () => {
      const first = await read<{ since: string }>('/healthz');
      expect(await read('/healthz')).toEqual(first);
    });
  });

  describe('GET /problems/{code}', () => {
    for (const [code, { status, title, detail }] of Object.entries(PROBLEMS)) {
      test(`${code} explains itself`, async () =>
        expect(await read(`/problems/${code}`)).toEqual({
          type: `/problems/${code}`,
          status,
          title,
          detail,
        }));
    }
  });

  describe('HEAD', () => {
    for (const path of [
      '/',
      '/style.css',
      '/healthz',
      '/v1/brands',
      '/v1/brands/imtoken',
      '/brands/imtoken',
      '/nothing',
      '/v1/check',
    ]) {
      test(`${path} answers like GET, without the body`, async () => {
        const got = await send(request(path));
        const head = await send(request(path, { method: 'HEAD' }));
        expect([head.status, await head.text()]).toEqual([got.status, '']);
        for (const name of ['Content-Type', 'Cache-Control', 'Allow'])
          expect(head.headers.get(name)).toBe(got.headers.get(name));
      });
    }
  });
}
