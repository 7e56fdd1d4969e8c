/** A server and an import that die in the middle: what was acknowledged is there, and no half feed is ever served. `npm run kills` does it 50 times. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, test } from 'vitest';
import { sqliteStorage } from '../../src/adapters/storage/sqlite.ts';
import { readMigrations } from '../../src/apps/storage.ts';
import { seeded } from '../fuzz/random.ts';

const KILLS = Number(process.env.KILLS ?? 3);
const ENTRIES = 30_000;
const folder = mkdtempSync(join(tmpdir(), 'bonafide-kill-'));
const file = join(folder, 'bonafide.sqlite');
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** Two feeds of one length with nothing in common, imported in turn. */
const LISTS = ['even', 'odd'].map(name => {
  const path = join(folder, name);
  writeFileSync(path, Array.from({ length: ENTRIES }, (_, i) => `${name}-${i}.example`).join('\n'));
  return path;
});

function run(args: readonly string[]): ChildProcess {
  const env = {
    ...process.env,
    PORT: '0',
    BONAFIDE_DB: file,
    BONAFIDE_LIMIT: '0',
    BONAFIDE_SALT: String(Math.random()),
  };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

async function serve(): Promise<{ child: ChildProcess; address: string }> {
  const child = run(['src/apps/server.ts']);
  const address = await new Promise<string>(resolve =>
    createInterface(child.stdout!).on('line', line => {
      const open = /^Open (http\S+)\/$/.exec(line);
      if (open) resolve(open[1]!);
    }),
  );
  return { child, address };
}

/** Reports until the server is gone; those that it acknowledged. A salt for each server keeps the quota out of the way. */
async function reportUntilKilled(address: string, acknowledged: string[]): Promise<void> {
  for (let i = 0; i < 19; i++) {
    const body = JSON.stringify({
      value: `r${i}.example`,
      category: 'phishing',
      evidence: 'Seen in a text message.',
    });
    const headers = { 'Content-Type': 'application/json' };
    try {
      const response = await fetch(`${address}/v1/reports`, { method: 'POST', headers, body });
      if (response.status === 201) acknowledged.push(((await response.json()) as { id: string }).id);
    } catch {
      return;
    }
  }
}

test(`${KILLS} kills lose nothing that was acknowledged, and serve no half feed`, {
  timeout: 30_000 + KILLS * 20_000,
}, async () => {
  const random = seeded(7);
  const acknowledged: string[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const { child, address } = await serve();
    const importing = run(['src/apps/feeds.ts', 'import', 'halves', LISTS[kill % 2]!]);
    const gone = [once(child, 'exit'), once(importing, 'exit')];
    const reports = reportUntilKilled(address, acknowledged);
    // A start takes about half a second, and the import as long again.
    await new Promise(resolve => setTimeout(resolve, 200 + random() * 2_500));
    importing.kill('SIGKILL');
    child.kill('SIGKILL');
    await Promise.all([...gone, reports]);
    const storage = sqliteStorage(file, readMigrations());
    for (const id of acknowledged) expect(await storage.reports.find(id), id).toBeDefined();
    const served = (await storage.feeds.page('halves', undefined, ENTRIES * 2)).map(
      ([, entry]) => entry.split('-')[0],
    );
    expect([0, ENTRIES]).toContain(served.length);
    expect(new Set(served).size).toBeLessThanOrEqual(1);
    const set = await storage.feeds.set('halves');
    expect(set.length > 0).toBe(served.length > 0);
    storage.close();
  }
  console.log(`${acknowledged.length} reports were acknowledged over ${KILLS} kills`);
  expect(acknowledged.length).toBeGreaterThan(0);
});
