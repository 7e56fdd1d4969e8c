/** Running the service: settings, readiness, counters, a backup while it serves, cron imports, keys and moderation by command. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/adapters/http/app.ts';
import type { LogLine } from '../../src/adapters/http/log.ts';
import { sqliteStorage } from '../../src/adapters/storage/sqlite.ts';
import { asJsonLines, logLines } from '../../src/apps/log-lines.ts';
import { prometheus } from '../../src/apps/metrics.ts';
import { BadSetting, settingsFrom } from '../../src/apps/settings.ts';
import { readMigrations } from '../../src/apps/storage.ts';
import { dataPointOf } from '../../src/apps/worker/data-point.ts';
import { importScheduled } from '../../src/apps/worker/scheduled.ts';
import { data } from '../../src/catalog/generated.ts';
import { CANARY, piecesIn, post, request } from '../adapters/http/requests.ts';
import { catalog } from '../support/catalogs.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import { serveFeeds } from '../support/served-feeds.ts';
import { run } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'bonafide-operating-'));
afterAll(() => rmSync(folder, { recursive: true }));
const BONAFIDE_DB = join(folder, 'bonafide.sqlite');
const command = (...args: string[]) => run([process.execPath, ...args], '', { BONAFIDE_DB });

describe('settings', () => {
  test('have a default each', () =>
    expect(settingsFrom({})).toMatchObject({
      port: 8787,
      hostname: '127.0.0.1',
      limits: { anonymous: 600, withKey: 6_000 },
    }));
  test('of 0 requests mean no limit', () =>
    expect(settingsFrom({ BONAFIDE_LIMIT: '0' }).limits).toBeUndefined());
  for (const [name, value] of [
    ['PORT', 'x'],
    ['PORT', '70000'],
    ['BONAFIDE_LIMIT', '-1'],
    ['BONAFIDE_TRUSTED_PROXIES', '1.5'],
  ] as const)
    test(`refuse ${name}=${value} and name it`, () => {
      expect(() => settingsFrom({ [name]: value })).toThrow(BadSetting);
      expect(() => settingsFrom({ [name]: value })).toThrow(name);
    });
  test('refuse a hook that lacks a setting, and name what is missing', () => {
    const env = { BONAFIDE_TWILIO_AUTH_TOKEN: 'a'.repeat(32), BONAFIDE_HOTLINE_KEY: 'k'.repeat(32) };
    expect(() => settingsFrom(env)).toThrow('BONAFIDE_PUBLIC_URL');
    const hooks = settingsFrom({ ...env, BONAFIDE_PUBLIC_URL: 'https://hotline.example' }).hooks;
    expect(hooks).toMatchObject({ publicUrl: 'https://hotline.example' });
    expect(() => settingsFrom({ ...env, BONAFIDE_PUBLIC_URL: 'x' })).toThrow(BadSetting);
  });
});

describe('/readyz', () => {
  const now = () => new Date();
  const ask = async (own: object) => {
    const app = createApp({ catalog, data, now, ...own }, () => {});
    const response = await app.fetch(request('/readyz'));
    return {
      status: response.status,
      body: (await response.json()) as { storage: string; feeds: { stale: boolean; id: string }[] },
    };
  };
  test('names the feeds and their age', async () => {
    const storage = memoryStorage();
    await serveFeeds(storage);
    const { status, body } = await ask({ storage });
    expect([status, body.storage]).toEqual([200, 'ok']);
    expect(body.feeds.map(({ stale }) => stale)).toEqual([false, false]);
    await storage.feeds.failed('invented-hosts', 'unreachable', now());
    expect((await ask({ storage })).body.feeds[0]).toMatchObject({ stale: true, failure: 'unreachable' });
    const later = () => new Date(Date.now() + 3 * 86_400_000);
    expect((await ask({ storage, now: later })).body.feeds[1]).toMatchObject({ stale: true });
  });
  test('is ready without storage, since the engine is, and says so', async () =>
    expect(await ask({})).toMatchObject({ status: 200, body: { storage: 'unavailable' } }));
  test('is not ready once it was told to stop, or with an empty catalog', async () => {
    expect((await ask({ draining: () => true })).status).toBe(503);
    expect(
      (await ask({ catalog: { ...catalog, version: { version: 'x', brands: 0, rules: 0 } } })).status,
    ).toBe(503);
  });
});

describe('what is counted and logged', () => {
  test('are routes, statuses, verdicts and rules, and nothing of what was sent', async () => {
    const metrics = prometheus();
    const points: unknown[] = [];
    const app = createApp({ catalog, data, now: () => new Date(), metrics: metrics.text }, line => {
      metrics.observe({ line, times: 1 });
      points.push(dataPointOf(line));
    });
    await app.fetch(post({ value: `客服让我把助记词发给他 ${CANARY}` }));
    await app.fetch(request(`/v1/brands/${CANARY}`));
    const text = await (await app.fetch(request('/metrics'))).text();
    expect(text).toContain('bonafide_requests_total{route="/v1/check",method="POST",status="200"} 1');
    expect(text).toContain('bonafide_rules_total{rule="asks-for-recovery-phrase"} 1');
    expect(piecesIn(text + JSON.stringify(points))).toEqual([]);
  });
  test('is written some lines at once, and all of it at the end', async () => {
    const written: string[] = [];
    const lines = logLines(some => written.push(asJsonLines(some)));
    for (let i = 0; i < 501; i++) lines.log({ method: 'GET', route: '/', status: 200, ms: i });
    expect(written.length).toBe(1);
    lines.flush();
    expect(written.join('').trimEnd().split('\n')).toHaveLength(501);
  });
  test('is one line for each request, also of those that say the same, and all of them are counted', async () => {
    const metrics = prometheus();
    const written: string[] = [];
    const lines = logLines(some => {
      written.push(asJsonLines(some));
      for (const tally of some) metrics.observe(tally);
    });
    const checked = { method: 'POST', route: '/v1/check', status: 200, ms: 1 } as const;
    const scam = { ...checked, verdict: 'scam', action: 'stop' } as const;
    const logged: readonly LogLine[] = [
      { ...scam, reasons: ['asks-for-recovery-phrase'] },
      { ...scam, reasons: ['asks-for-recovery-phrase'] },
      { ...scam, reasons: ['asks-for-code'] },
      { ...scam, reasons: [], error: 'StorageUnavailable' },
      { ...checked, items: 3 },
      { ...checked, items: 3 },
      { ...checked, status: 413 },
    ];
    for (const line of logged) lines.log(line);
    lines.flush();
    const read = written.join('').trimEnd().split('\n');
    expect(read.toSorted()).toEqual(logged.map(line => JSON.stringify(line)).toSorted());
    const text = await metrics.text();
    for (const counted of [
      'bonafide_requests_total{route="/v1/check",method="POST",status="200"} 6',
      'bonafide_requests_total{route="/v1/check",method="POST",status="413"} 1',
      'bonafide_request_seconds_count{route="/v1/check"} 7',
      'bonafide_verdicts_total{verdict="scam",action="stop"} 4',
      'bonafide_rules_total{rule="asks-for-recovery-phrase"} 2',
      'bonafide_batch_items_total 6',
    ])
      expect(text).toContain(counted);
  });
});

describe('a cron import', () => {
  test('imports every feed that is set, and one that fails stops no other', async () => {
    const storage = memoryStorage();
    const feeds = JSON.stringify([
      { id: 'down', url: 'https://down.example/' },
      { id: 'odd', url: 'https://odd.example/', format: 'fax' },
      { id: 'up', url: 'https://up.example/', format: 'hosts' },
      { id: '../x', url: 'https://bad-name.example/' },
    ]);
    const download = async (url: string) => {
      if (url.includes('down')) throw new Error(CANARY);
      return new Blob(['0.0.0.0 drift.example']).stream() as unknown as AsyncIterable<Uint8Array>;
    };
    const lines = await importScheduled(feeds, storage, catalog, () => new Date(), download);
    expect(lines).toEqual([
      { feed: 'down', error: 'Error' },
      { feed: 'odd', error: 'Error' },
      { feed: 'up', entries: 1, refused: 0, unchanged: false },
    ]);
    expect((await storage.feeds.all()).map(({ id, failure }) => [id, failure])).toEqual([
      ['down', 'unreachable'],
      ['up', null],
    ]);
    expect(await importScheduled('{', storage, catalog, () => new Date(), download)).toEqual([]);
  });
});

describe('on the command line', { timeout: 60_000 }, () => {
  test('a feed is imported, listed, and refused what no feed may hold', async () => {
    const list = join(folder, 'list');
    writeFileSync(list, 'drift.example\ntoken.im\n');
    const imported = await command('src/apps/feeds.ts', 'import', 'invented', list);
    expect(imported).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('1 entries served, 1 refused'),
    });
    expect((await command('src/apps/feeds.ts', 'list')).stdout).toContain('invented\thosts');
    expect((await command('src/apps/feeds.ts', 'refusals', 'invented')).stdout).toBe('official\ttoken.im\n');
    expect((await command('src/apps/feeds.ts', 'import', 'gone', join(folder, 'no-such'))).status).toBe(1);
    expect((await command('src/apps/feeds.ts', 'import')).status).toBe(64);
  });
  test('a key is made, listed without itself, and revoked', async () => {
    const key = (
      await command('src/apps/cli.ts', 'keys', 'create', 'tester', '--scope', 'moderate')
    ).stdout.trim();
    const id = key.split('_')[1]!;
    const listed = (await command('src/apps/cli.ts', 'keys', 'list')).stdout;
    expect(listed).toContain(`${id}\ttester\tmoderate`);
    expect(listed).not.toContain(key.split('_')[2]!);
    expect((await command('src/apps/cli.ts', 'keys', 'revoke', id)).status).toBe(0);
    expect((await command('src/apps/cli.ts', 'keys', 'revoke', id)).status).toBe(1);
    expect((await command('src/apps/cli.ts', 'keys', 'create', 'x', '--scope', 'everything')).status).toBe(
      64,
    );
    expect((await command('src/apps/cli.ts', 'keys', 'signing')).stdout).toMatch(
      /^BONAFIDE_SIGNING_KEY=\S+\n# public key/,
    );
  });
  test('a host is cleared with a reason, which is kept', async () => {
    const made = await command(
      'src/apps/moderate.ts',
      'cleared',
      'drift.example',
      '--reason',
      'The owner proved it.',
      '--by',
      'tester',
    );
    expect(made.stdout).toContain('drift.example is cleared');
    expect((await command('src/apps/moderate.ts', 'history', 'drift.example')).stdout).toContain(
      'tester\tThe owner proved it.',
    );
    expect((await command('src/apps/moderate.ts', 'cleared', 'drift.example')).status).toBe(64);
    expect(
      (await command('src/apps/moderate.ts', 'listed', 'token.im', '--reason', 'A mistake, surely.')).status,
    ).toBe(1);
    expect((await command('src/apps/moderate.ts', 'queue')).status).toBe(0);
  });
  test('a backup holds everything, and is a database of its own', async () => {
    const copy = join(folder, 'copy.sqlite');
    expect((await command('src/apps/backup.ts', copy)).status).toBe(0);
    const restored = sqliteStorage(copy, readMigrations());
    expect((await restored.decisions.about('hosts', 'drift.example'))[0]?.decision).toBe('cleared');
    expect((await restored.feeds.all()).find(({ id }) => id === 'invented')).toMatchObject({ entries: 1 });
    restored.close();
    expect((await command('src/apps/backup.ts', copy)).status).toBe(64);
  });
});
