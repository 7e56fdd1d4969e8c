/** The Node server as `npm start` runs it: on loopback, on whatever port is free, and gone when it is told to go. */
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CANARY, piecesIn } from '../adapters/http/requests.ts';
import { type NodeServer, startServer } from '../support/node-server.ts';

let folder: string;
let running: ChildProcessWithoutNullStreams[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bonafide-server-'));
  running = [];
});
afterEach(() => {
  for (const server of running) server.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

async function serve(env: NodeJS.ProcessEnv = {}): Promise<NodeServer> {
  const server = await startServer({ BONAFIDE_DB: join(folder, 'data', 'bonafide.sqlite'), ...env });
  running.push(server.process);
  return server;
}

const judge = (address: string, value: string) =>
  fetch(`${address}/v1/check`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ value }),
  });

describe('the server', { timeout: 30_000 }, () => {
  test('says what it judges by and where it listens, which is loopback only', async () => {
    const { address, lines } = await serve();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(lines[0]).toMatch(/^Bonafide judges by \d+ brands and \d+ rules \(catalog [0-9a-f]{12}\)\.$/);
  });
  test('serves the page, its health and a check', async () => {
    const { address } = await serve();
    expect(await (await fetch(`${address}/`)).text()).toContain('<form');
    expect(await (await fetch(`${address}/healthz`)).json()).toMatchObject({ status: 'ok', storage: 'ok' });
    expect(await (await judge(address, '95188')).json()).toMatchObject({ verdict: 'official' });
  });
  test('refuses a body over a mebibyte, whether its length is told or not', async () => {
    const { address } = await serve();
    expect((await judge(address, 'x'.repeat(2_000_000))).status).toBe(413);
    const chunk = new Uint8Array(65_536);
    let sent = 0;
    const body = new ReadableStream({
      pull: controller => (sent++ < 64 ? controller.enqueue(chunk) : controller.close()),
    });
    const headers = { 'Content-Type': 'application/json' };
    const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
    expect((await fetch(`${address}/v1/check`, init)).status).toBe(413);
  });
  test('writes one JSON line for each request, and no piece of what was sent', async () => {
    const { address, lines, stop } = await serve();
    await (await judge(address, `客服让我把助记词发给他 ${CANARY}`)).text();
    await (await fetch(`${address}/${CANARY}?${CANARY}`, { headers: { 'User-Agent': CANARY } })).text();
    await stop();
    const logged = lines.slice(2).map(line => JSON.parse(line));
    expect(logged).toMatchObject([
      { route: '/v1/check', action: 'stop' },
      { route: '/*', status: 404 },
    ]);
    expect(lines.flatMap(piecesIn)).toEqual([]);
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    test(`goes at ${signal} with status 0, while a client keeps its connection`, async () => {
      const { address, stop } = await serve();
      await (await fetch(`${address}/healthz`)).text();
      expect(await stop(signal)).toEqual([0, null]);
      await expect(fetch(`${address}/healthz`)).rejects.toThrow();
    });
  }
  test('keeps "since" over a restart on the same database', async () => {
    const first = await serve();
    const health = await (await fetch(`${first.address}/healthz`)).json();
    expect(await first.stop()).toEqual([0, null]);
    expect(existsSync(join(folder, 'data', 'bonafide.sqlite'))).toBe(true);
    const second = await serve();
    expect(await (await fetch(`${second.address}/healthz`)).json()).toEqual(health);
  });
  test('judges with a database in memory, too', async () => {
    const { address } = await serve({ BONAFIDE_DB: ':memory:' });
    expect(await (await fetch(`${address}/healthz`)).json()).toMatchObject({ storage: 'ok' });
  });
});
