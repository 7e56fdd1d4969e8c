/** The storage contract on SQLite, and what a file on disk owes besides. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Migration, sqliteStorage } from '../src/adapters/storage/sqlite.ts';
import { readMigrations } from '../src/apps/storage.ts';
import { storageContract } from './storage.contract.ts';

const MIGRATIONS = readMigrations();
const CATALOG = { version: 'aaaaaaaaaaaa', brands: 20, rules: 9 };
const DAY = new Date('2026-11-21T08:00:00Z');

storageContract('SQLite', async () => sqliteStorage(':memory:', MIGRATIONS));

describe('a SQLite file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bonafide-storage-'));
    file = join(folder, 'bonafide.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const start = (migrations: readonly Migration[] = MIGRATIONS) => sqliteStorage(file, migrations);
  const applied = (): unknown[] => {
    const database = new Database(file, { readonly: true });
    const rows = database.prepare('SELECT name FROM d1_migrations ORDER BY id').pluck().all();
    database.close();
    return rows;
  };

  test('is made by the first start', () => {
    expect(existsSync(file)).toBe(false);
    start().close();
    expect(existsSync(file)).toBe(true);
  });
  test('lists the migrations under the names of their files, as wrangler does', () => {
    start().close();
    expect(applied()).toEqual(readdirSync(new URL('../migrations/', import.meta.url)).sort());
  });
  test('takes each migration once, and keeps what it holds over a second start', async () => {
    const first = start();
    await first.recordCatalog(CATALOG, DAY);
    first.close();
    const second = start();
    expect(await second.catalogHistory()).toEqual([{ ...CATALOG, firstServed: DAY.toISOString() }]);
    second.close();
    expect(applied()).toEqual(MIGRATIONS.map(({ name }) => name));
  });
  test('takes a later migration on the next start', () => {
    start().close();
    const later = { name: '9999_later.sql', sql: 'CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;' };
    start([...MIGRATIONS, later]).close();
    start([...MIGRATIONS, later]).close();
    expect(applied()).toEqual([...MIGRATIONS.map(({ name }) => name), later.name]);
  });
  test('keeps nothing of a migration that fails, and starts again without it', () => {
    const faulty = {
      name: '9999_faulty.sql',
      sql: 'CREATE TABLE half (id INTEGER); CREATE TABLE half (id);',
    };
    expect(() => start([...MIGRATIONS, faulty])).toThrow('half');
    expect(applied()).toEqual(MIGRATIONS.map(({ name }) => name));
    start([...MIGRATIONS, { name: faulty.name, sql: 'CREATE TABLE half (id INTEGER);' }]).close();
    expect(applied()).toContain(faulty.name);
  });
  test('serves two servers at once', async () => {
    const [one, other] = [start(), start()];
    await one.recordCatalog(CATALOG, DAY);
    await other.recordCatalog({ ...CATALOG, version: 'bbbbbbbbbbbb' }, DAY);
    expect(await one.catalogHistory()).toEqual(await other.catalogHistory());
    expect(await one.catalogHistory()).toHaveLength(2);
    one.close();
    other.close();
  });
  test('in a folder that is not there is an error at the start', () => {
    expect(() => sqliteStorage(join(folder, 'none', 'bonafide.sqlite'), MIGRATIONS)).toThrow();
  });
});
