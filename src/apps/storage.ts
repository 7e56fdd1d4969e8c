/** The SQLite file of a Node server, as every command opens it: BONAFIDE_DB, else data/bonafide.sqlite. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Migration, type SqliteStorage, sqliteStorage } from '../adapters/storage/sqlite.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** A command has all the time in the world; the server beside it writes for milliseconds. */
const COMMANDS_PATIENCE_MS = 30_000;

export function readMigrations(folder = join(ROOT, 'migrations')): Migration[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.sql'))
    .sort()
    .map(name => ({ name, sql: readFileSync(join(folder, name), 'utf8') }));
}

export const databaseFile = (): string => process.env.BONAFIDE_DB || join(ROOT, 'data/bonafide.sqlite');

export function openStorage(patience = COMMANDS_PATIENCE_MS): SqliteStorage {
  const file = databaseFile();
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  return sqliteStorage(file, readMigrations(), patience);
}
