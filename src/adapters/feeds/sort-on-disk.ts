/** Sorts more than memory holds: a nameless SQLite file and its external merge sort (sqlite.org/inmemorydb.html §3). */
import Sqlite from 'better-sqlite3';
import type { PlacedEntry } from '../storage/feed.ts';
import { BATCH, type Sorter } from './sorter.ts';

export function sortOnDisk(): Sorter {
  const sqlite = new Sqlite('');
  sqlite.pragma('journal_mode = OFF');
  sqlite.pragma('synchronous = OFF');
  sqlite.exec('CREATE TABLE held (prefix INTEGER, entry TEXT)');
  const insert = sqlite.prepare('INSERT INTO held VALUES (?, ?)');
  const add = sqlite.transaction((entries: readonly PlacedEntry[]) => {
    for (const [prefix, entry] of entries) insert.run(prefix, entry);
  });
  return {
    add,
    *sorted() {
      const rows = sqlite
        .prepare('SELECT DISTINCT prefix, entry FROM held ORDER BY prefix, entry')
        .raw()
        .iterate();
      let batch: PlacedEntry[] = [];
      for (const row of rows as IterableIterator<[number, string]>) {
        batch.push(row);
        if (batch.length < BATCH) continue;
        yield batch;
        batch = [];
      }
      if (batch.length > 0) yield batch;
    },
    close: () => void sqlite.close(),
  };
}
