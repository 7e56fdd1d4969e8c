/** Storage in one SQLite file beside the Node server. Opening it creates the file and brings it up to date. */
import Database from 'better-sqlite3';
import { CATALOG_HISTORY, RECORD_CATALOG } from './sql.ts';
import type { ServedCatalog, Storage } from './storage.ts';

/** One step of the schema: the file's name and its SQL. Applied once each, in the order of their names. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

export interface SqliteStorage extends Storage {
  close(): void;
}

/** `:memory:` is a file for one process. Throws when the file cannot be opened or a migration fails. */
export function sqliteStorage(file: string, migrations: readonly Migration[]): SqliteStorage {
  const database = new Database(file);
  // Readers go on while one writes, and a second process waits instead of failing (sqlite.org/wal.html).
  database.pragma('journal_mode = WAL');
  database.pragma('busy_timeout = 5000');
  migrate(database, migrations);
  const record = database.prepare(RECORD_CATALOG);
  const history = database.prepare<[], ServedCatalog>(CATALOG_HISTORY);
  return {
    async recordCatalog({ version, brands, rules }, now) {
      record.run(version, brands, rules, now.toISOString());
    },
    async catalogHistory() {
      return history.all();
    },
    close: () => database.close(),
  };
}

/** Keeps the list of applied steps where wrangler keeps it for D1, so that one file can move between the two. */
function migrate(database: Database.Database, migrations: readonly Migration[]): void {
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
