/** What is pasted reaches no storage: after many requests the file of SQLite holds nothing of it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createApp } from '../../../src/adapters/http/app.ts';
import { sqliteStorage } from '../../../src/adapters/storage/sqlite.ts';
import { readMigrations } from '../../../src/apps/storage.ts';
import { data } from '../../../src/catalog/generated.ts';
import { catalog } from '../../support/catalogs.ts';
import { KEYS, PHRASES } from '../../support/secrets.ts';
import { post, postForm, request } from '../http/requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'bonafide-stored-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('neither the phrase, nor the key, nor the log has it', async () => {
  const storage = sqliteStorage(join(folder, 'bonafide.sqlite'), readMigrations());
  const lines: string[] = [];
  const app = createApp({ catalog, data, storage, now: () => new Date() }, line =>
    lines.push(JSON.stringify(line)),
  );
  for (const value of [PHRASES[12], `help: ${PHRASES[24]}`, KEYS.wif]) {
    await app.fetch(post({ value, claims: value, sender: value, url: value }));
    await app.fetch(postForm({ value, claims: value }));
    await app.fetch(post({ value, surface: value }));
  }
  await app.fetch(request('/healthz'));
  storage.close();
  const stored = readdirSync(folder).map(name => readFileSync(join(folder, name), 'latin1'));
  const all = [...stored, ...lines].join('\n');
  expect(all.length).toBeGreaterThan(1_000);
  for (const piece of ['ozone drill', 'hamster diagram', KEYS.wif.slice(0, 8)])
    expect(all).not.toContain(piece);
});
