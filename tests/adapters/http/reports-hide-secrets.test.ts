/** Whoever reports a swindler may paste his own phrase as evidence: what is kept has it blotted out. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createApp } from '../../../src/adapters/http/app.ts';
import { sqliteStorage } from '../../../src/adapters/storage/sqlite.ts';
import { readMigrations } from '../../../src/apps/storage.ts';
import { data } from '../../../src/catalog/generated.ts';
import { catalog } from '../../support/catalogs.ts';
import { PHRASES } from '../../support/secrets.ts';

const folder = mkdtempSync(join(tmpdir(), 'bonafide-reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a report and an appeal are kept without the phrase in them', async () => {
  const storage = sqliteStorage(join(folder, 'bonafide.sqlite'), readMigrations());
  const app = createApp({ catalog, data, storage, now: () => new Date() }, () => {});
  const phrase = PHRASES[12]!;
  const post = (path: string, body: object) =>
    app.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  const said = `They made me type ${phrase} there.`;
  const report = await post('/v1/reports', {
    value: 'drifting-buoy.example',
    category: 'fake-support',
    evidence: said,
    seenAt: '2026-11-22T06:00:00Z',
  });
  const appeal = await post('/v1/appeals', {
    value: 'drifting-buoy.example',
    statement: said,
    proof: 'dns-txt',
  });
  expect(
    [report.status, appeal.status],
    `${await report.clone().text()} ${await appeal.clone().text()}`,
  ).toEqual([201, 201]);
  storage.close();
  const stored = readdirSync(folder)
    .map(name => readFileSync(join(folder, name), 'latin1'))
    .join('\n');
  const words = phrase.split(' ');
  for (let i = 0; i + 3 <= words.length; i++) expect(stored).not.toContain(words.slice(i, i + 3).join(' '));
  expect(stored).toContain('They made me');
});
