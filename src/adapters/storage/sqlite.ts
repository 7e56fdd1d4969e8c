/** Storage in one SQLite file beside the Node server. Opening it creates the file and brings it up to date. */
import Sqlite from 'better-sqlite3';
import type { Database, Value } from './database.ts';
import { type Storage, storageOn } from './storage.ts';

/** One step of the schema: the file's name and its SQL. Applied once each, in the order of their names. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

export interface SqliteStorage extends Storage {
  /** A copy of everything as it is now, while others read and write (sqlite.org/backup.html). */
  backup(file: string): Promise<void>;
  close(): void;
}

/**
 * Somebody else writes: wait so long, and then say so. The wait stops the whole server, so it is short there; an import
 * in its own process may wait for longer.
 */
const PATIENCE_MS = 1_000;

/** `:memory:` is a file for one process. Throws when the file cannot be opened or a migration fails. */
export function sqliteStorage(
  file: string,
  migrations: readonly Migration[],
  patience = PATIENCE_MS,
): SqliteStorage {
  const sqlite = new Sqlite(file, { timeout: patience });
  // Readers go on while one writes (sqlite.org/wal.html). FULL: what was acknowledged outlives a loss of power.
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  migrate(sqlite, migrations);
  return {
    ...storageOn(sqliteDatabase(sqlite)),
    async backup(target) {
      await sqlite.backup(target);
    },
    close: () => sqlite.close(),
  };
}

export function sqliteDatabase(sqlite: Sqlite.Database): Database {
  const prepared = new Map<string, Sqlite.Statement>();
  const statement = (sql: string): Sqlite.Statement => {
    const known = prepared.get(sql) ?? sqlite.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  const run = (sql: string, values: readonly Value[]): number => statement(sql).run(...values).changes;
  return {
    all: async <Row>(sql: string, ...values: Value[]) => statement(sql).all(...values) as Row[],
    run: async (sql, ...values) => run(sql, values),
    batch: async statements =>
      sqlite.transaction(() => statements.map(({ sql, values }) => run(sql, values))).immediate(),
  };
}

/** Keeps the list of applied steps where wrangler keeps it for D1, so that one file can move between the two. */
function migrate(database: Sqlite.Database, migrations: readonly Migration[]): void {
  database.exec(
    'CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)',
  );
  const applied = database.prepare('SELECT 1 FROM d1_migrations WHERE name = ?');
  const note = database.prepare('INSERT INTO d1_migrations (name) VALUES (?)');
  const step = database.transaction(({ name, sql }: Migration) => {
    if (applied.get(name)) return;
    database.exec(sql);
    note.run(name);
  });
  for (const migration of migrations) step.immediate(migration);
}
