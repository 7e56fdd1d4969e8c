/** `npm run backup -- <file>`: a copy of everything while the server serves. To restore, stop it and put the copy in place. */
import { existsSync, renameSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { openStorage } from './storage.ts';

/** Written beside its place and moved there once it is whole and sound: a backup that is there is one. */
export async function backup(target: string): Promise<void> {
  const storage = openStorage();
  try {
    await storage.backup(`${target}.new`);
  } finally {
    storage.close();
  }
  const copy = new Sqlite(`${target}.new`);
  const sound = copy.pragma('integrity_check', { simple: true }) === 'ok';
  copy.close();
  if (!sound) throw new Error('The copy is not sound.');
  renameSync(`${target}.new`, target);
}

if (import.meta.main) {
  const target = process.argv[2];
  if (!target || existsSync(target)) {
    console.error('Say which file to write, and one that is not there yet: npm run backup -- <file>');
    process.exitCode = 64;
  } else {
    await backup(target);
    console.log(`${target} holds everything as it is now.`);
  }
}
