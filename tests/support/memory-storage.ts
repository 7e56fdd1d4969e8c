/** A database that is gone with its process, with every table that the real one has. */
import { sqliteStorage } from '../../src/adapters/storage/sqlite.ts';
import { readMigrations } from '../../src/apps/storage.ts';

export const memoryStorage = () => sqliteStorage(':memory:', readMigrations());
