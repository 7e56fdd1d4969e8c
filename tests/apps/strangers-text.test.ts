/** Strangers write into the queue and into feeds. On a moderator's terminal their text is one line, and moves nothing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sqliteStorage } from '../../src/adapters/storage/sqlite.ts';
import { readMigrations } from '../../src/apps/storage.ts';
import { run } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'bonafide-strangers-'));
afterAll(() => rmSync(folder, { recursive: true }));
const database = join(folder, 'bonafide.sqlite');
const command = (...args: string[]) => run([process.execPath, ...args], '', { BONAFIDE_DB: database });

const HOSTILE = 'Seen.\u001b[2J\u001b]0;owned\u0007\u202e\nappeal\ta-1\tproven\ttoken.im';
/** Anything that a terminal obeys, but for our own line ends and tabs. */
const COMMANDS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

test('the queue shows each report on one line', { timeout: 30_000 }, async () => {
  const storage = sqliteStorage(database, readMigrations());
  await storage.reports.add({
    id: 'r-1',
    kind: 'hosts',
    place: 'drifting-buoy.example',
    category: 'other',
    brand: null,
    seenAt: null,
    evidence: HOSTILE,
    reporter: 'day:0',
    received: '2026-11-22T08:00:00.000Z',
    status: 'received',
    decision: null,
  });
  storage.close();
  const { stdout, status } = await command('src/apps/moderate.ts', 'queue');
  expect(status).toBe(0);
  expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  expect(stdout).toContain('Seen.');
  expect(stdout).not.toMatch(COMMANDS);
});

test('what a feed was refused for is shown so as well', { timeout: 30_000 }, async () => {
  const file = join(folder, 'feed.txt');
  writeFileSync(file, 'drifting-buoy.example\nhttps://token.im/\u001b[2J\u202e\n');
  const { stdout } = await command('src/apps/feeds.ts', 'import', 'hostile', file);
  const refusals = await command('src/apps/feeds.ts', 'refusals', 'hostile');
  expect(`${stdout}${refusals.stdout}`).toContain('official');
  expect(`${stdout}${refusals.stdout}`).not.toMatch(COMMANDS);
});
