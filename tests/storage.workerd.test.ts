/** The storage contract on D1, in workerd. */
import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { d1Storage } from '../src/adapters/storage/d1.ts';
import { storageContract } from './storage.contract.ts';

storageContract('D1', async () => {
  await applyD1Migrations(env.DB, env.MIGRATIONS);
  // Decisions are kept for ever, so the tables themselves go.
  const { results } = await env.DB.prepare(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
  ).all<{ name: string }>();
  for (const { name } of results.toReversed()) await env.DB.exec(`DROP TABLE ${name}`);
  await applyD1Migrations(env.DB, env.MIGRATIONS);
  return d1Storage(env.DB);
});

describe('a D1 database', () => {
  test('lists the migrations under the names of their files', async () => {
    await applyD1Migrations(env.DB, env.MIGRATIONS);
    const { results } = await env.DB.prepare('SELECT name FROM d1_migrations ORDER BY id').all();
    expect(results).toEqual(env.MIGRATIONS.map(({ name }) => ({ name })));
  });
});
