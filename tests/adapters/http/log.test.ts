/** What the log tells of a request, and what it keeps to itself even when something breaks. */
import { describe, expect, test } from 'vitest';
import { createApp } from '../../../src/adapters/http/app.ts';
import type { LogLine } from '../../../src/adapters/http/log.ts';
import type { Services } from '../../../src/adapters/http/services.ts';
import { type Storage, storageOn } from '../../../src/adapters/storage/storage.ts';
import { data } from '../../../src/catalog/generated.ts';
import { catalog } from '../../support/catalogs.ts';
import { canaryRequests } from './canary-requests.ts';
import { hostileBodies, longBodies } from './hostile-bodies.ts';
import { CANARY, expectProblem, piecesIn, post, postForm, postRaw, request, wholeOf } from './requests.ts';

const NOW = new Date('2026-11-21T08:00:00Z');

/** An application with something of its own, and the lines that it logs. */
function served(own: Partial<Services> = {}) {
  const lines: LogLine[] = [];
  const app = createApp({ catalog, data, now: () => NOW, ...own }, line => lines.push(line));
  return { send: async (sent: Request) => app.fetch(sent), lines };
}

const broken = (fault: () => never): Storage =>
  storageOn({ all: async () => fault(), run: async () => fault(), batch: async () => fault() });
const brokenStorages: Readonly<Record<string, Storage | undefined>> = {
  'that is not there': undefined,
  'that throws an error': broken(() => {
    throw new Error(`no such table: ${CANARY}`);
  }),
  'that throws something else': broken(() => {
    throw CANARY;
  }),
  'that throws before it waits': {
    ...broken(() => {
      throw new Error(CANARY);
    }),
    recordCatalog() {
      throw new Error(CANARY);
    },
  },
};

describe('a line of the log', () => {
  test('names the word, the action and the rules of a check, and nothing of what was checked', async () => {
    const { send, lines } = served();
    await send(post({ value: `客服让我把助记词发给他 ${CANARY}`, claims: CANARY }));
    expect(lines).toEqual([
      {
        method: 'POST',
        route: '/v1/check',
        status: 200,
        ms: expect.any(Number),
        verdict: 'scam',
        action: 'stop',
        reasons: expect.arrayContaining(['asks-for-recovery-phrase']),
      },
    ]);
  });
  test('says the same of the page', async () => {
    const { send, lines } = served();
    await send(postForm({ value: `客服让我把助记词发给他 ${CANARY}` }));
    expect(lines).toMatchObject([{ method: 'POST', route: '/', status: 200, action: 'stop' }]);
  });
  test('names the pattern of an address, not the address', async () => {
    const { send, lines } = served();
    for (const path of [
      `/v1/brands/${CANARY}`,
      `/brands/${CANARY}`,
      `/problems/${CANARY}`,
      `/${CANARY}`,
      `/v1/${CANARY}`,
    ])
      await send(request(path));
    expect(lines.map(({ route }) => route)).toEqual([
      '/v1/brands/:id',
      '/brands/:id',
      '/problems/:code',
      '/*',
      '/*',
    ]);
  });
  test('is one for each request, refused ones too', async () => {
    const { send, lines } = served();
    await send(postRaw('{'));
    await send(request('/', { method: 'PUT' }));
    await send(request('/v1/check', { method: 'OPTIONS' }));
    expect(lines.map(({ status }) => status)).toEqual([400, 405, 204]);
  });
});

describe('the log holds no piece of the canary', () => {
  const sent: Readonly<Record<string, Request>> = {
    ...canaryRequests(),
    ...Object.fromEntries(
      Object.entries({ ...hostileBodies, ...longBodies }).map(([name, body]) => [
        `a body of ${name}`,
        postRaw(body),
      ]),
    ),
  };
  for (const [place, one] of Object.entries(sent)) {
    test(`from ${place}`, async () => {
      const { send, lines } = served();
      await send(one);
      expect(lines).toHaveLength(1);
      expect(piecesIn(JSON.stringify(lines))).toEqual([]);
    });
  }
});

describe('when something breaks', () => {
  for (const [which, storage] of Object.entries(brokenStorages)) {
    test(`a storage ${which} fails no check, and /healthz says so`, async () => {
      const { send, lines } = served({ storage });
      expect((await send(post({ value: CANARY }))).status).toBe(200);
      const health = await send(request('/healthz'));
      expect(health.status).toBe(200);
      expect(await health.json()).toEqual({ status: 'ok', catalog: catalog.version, storage: 'unavailable' });
      expect(piecesIn(JSON.stringify(lines))).toEqual([]);
    });
  }
  test('a rule that throws is logged by the name of its error, and answered by a problem', async () => {
    const rule = {
      ...catalog.rules[0]!,
      needs: [],
      all: [
        () => {
          throw new RangeError(CANARY);
        },
      ],
    };
    const { send, lines } = served({ catalog: { ...catalog, rules: [rule] } });
    const response = await send(post({ value: CANARY }));
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(piecesIn(await wholeOf(response.clone()))).toEqual([]);
    await expectProblem(response, 500, 'internal');
    expect(lines).toMatchObject([{ route: '/v1/check', status: 500, error: 'RangeError' }]);
    expect(piecesIn(JSON.stringify(lines))).toEqual([]);
  });
  test('a body that breaks off is logged by the name of its error', async () => {
    const body = new ReadableStream({ pull: controller => controller.error(new TypeError(CANARY)) });
    const { send, lines } = served();
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body, duplex: 'half' };
    const response = await send(request('/v1/check', init as RequestInit));
    expect(piecesIn(await wholeOf(response))).toEqual([]);
    expect(lines).toMatchObject([{ route: '/v1/check', error: 'TypeError' }]);
    expect(piecesIn(JSON.stringify(lines))).toEqual([]);
  });
});
