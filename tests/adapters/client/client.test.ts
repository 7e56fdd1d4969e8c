/** The client: what it asks, when it asks again, and what it says when nothing comes back. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiProblem, type ClientSettings, client, Unreachable } from '../../../src/adapters/client/client.ts';
import { createApp } from '../../../src/adapters/http/app.ts';
import { compile } from '../../../src/catalog/compile.ts';
import { data } from '../../../src/catalog/generated.ts';

const origin = 'https://bonafide.example';
const app = createApp({ catalog: compile(data), data, now: () => new Date() }, () => {});

let asked: Request[] = [];
beforeEach(() => {
  asked = [];
});

/** Answers in this order, and the service itself afterwards. */
function open(answers: readonly (Response | Error)[] = [], settings: Partial<ClientSettings> = {}) {
  const left = [...answers];
  const fetch = async (request: Request) => {
    asked.push(request.clone());
    const next = left.shift() ?? app.fetch(request);
    if (next instanceof Error) throw next;
    return next;
  };
  return client({ origin, fetch, ...settings });
}

/** Like a server that never answers, until the request is given up. */
const silence = (request: Request) =>
  new Promise<Response>((_, reject) =>
    request.signal.addEventListener('abort', () => reject(request.signal.reason)),
  );

const busy = (status: number, retryAfter?: string) =>
  new Response(JSON.stringify({ status, code: 'busy', title: 'Busy' }), {
    status,
    headers: retryAfter ? { 'Retry-After': retryAfter } : {},
  });
const CONTACT = { value: '95188', claims: '支付宝', direction: 'outgoing' } as const;

describe('a client gives back what the service says', () => {
  test('of one contact', async () =>
    expect(await open().check(CONTACT)).toMatchObject({ action: 'matches-official' }));
  test('of more contacts than one request takes, in their order', async () => {
    const items = Array.from({ length: 501 }, (_, id) => ({ id, value: id === 500 ? '' : '95188' }));
    const results = await open().checkAll(items);
    expect(asked).toHaveLength(2);
    expect(results.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    expect(results.at(-1)).toMatchObject({ error: { status: 422 } });
  });
  test('of long contacts, in requests of a mebibyte at the most', async () => {
    const items = Array.from({ length: 20 }, () => ({ value: '客'.repeat(65_536), kind: 'text' as const }));
    const results = await open().checkAll(items);
    expect(results).toHaveLength(20);
    for (const request of asked) expect((await request.arrayBuffer()).byteLength).toBeLessThan(1_048_576);
  });
  test('of a brand', async () =>
    expect(await open().brand('alipay')).toMatchObject({ id: 'alipay', name: { zh: '支付宝' } }));
  test('of every rule that was tried', async () =>
    expect((await open().explain(CONTACT)).rules.length).toBeGreaterThan(10));
  test('of a canonical form, of which the service learns the first digits of a hash', async () => {
    expect(await open().lookUp('hosts', 'token.im')).toMatchObject([
      { status: 'official', brand: 'imtoken' },
    ]);
    expect(new URL(asked[0]!.url).pathname).toMatch(/^\/v1\/prefix\/hosts\/[0-9a-f]{8}$/);
  });
});

describe('a client asks again', () => {
  test('where it was too often, after the time that the service names', async () => {
    vi.useFakeTimers();
    try {
      const verdict = open([busy(429, '2')]).check(CONTACT);
      await vi.advanceTimersByTimeAsync(1_900);
      expect(asked).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(200);
      expect(asked).toHaveLength(2);
      expect(await verdict).toMatchObject({ action: 'matches-official' });
    } finally {
      vi.useRealTimers();
    }
  });
  test('three times at the most, and says then what the service said', async () => {
    vi.useFakeTimers();
    try {
      const failed = expect(open([busy(503), busy(503), busy(503)]).check(CONTACT)).rejects.toMatchObject({
        status: 503,
        code: 'busy',
      });
      await vi.advanceTimersByTimeAsync(5_000);
      await failed;
      expect(asked).toHaveLength(3);
    } finally {
      vi.useRealTimers();
    }
  });
  test('never later than its deadline', async () => {
    await expect(open([busy(429, '60')]).check(CONTACT)).rejects.toMatchObject({
      status: 429,
      retryAfter: 60,
    });
    expect(asked).toHaveLength(1);
  });
  test('nothing that was refused for what it is', async () => {
    await expect(open().check({ value: '' })).rejects.toMatchObject({ status: 422, code: 'unprocessable' });
    expect(asked).toHaveLength(1);
  });
});

describe('a client that gets no answer never says that something is clean', () => {
  const unreachable = async (asking: Promise<unknown>) => {
    const error = await asking.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(Unreachable);
    return error as Unreachable;
  };
  test('where there is no network', () => unreachable(open([new TypeError('failed')]).check(CONTACT)));
  test('where a hotel answers instead, with a page of its own', () =>
    unreachable(open([new Response('<h1>Welcome</h1>')]).check(CONTACT)));
  test('where it takes too long', async () => {
    const slow = client({ origin, fetch: silence, deadlineMs: 10 });
    expect((await unreachable(slow.check(CONTACT))).message).toBe('No answer in time');
  });
  test('where something between fails in its own words', () =>
    expect(open([new Response('<h1>Bad gateway</h1>', { status: 502 })]).check(CONTACT)).rejects.toEqual(
      new ApiProblem({ status: 502, code: 'no-problem', title: 'Answered 502' }),
    ));
  test('and whoever gives up himself hears his own reason', async () => {
    const giving = new AbortController();
    const verdict = client({ origin, fetch: silence }).check(CONTACT, { signal: giving.signal });
    giving.abort('enough');
    await expect(verdict).rejects.toBe('enough');
  });
});
