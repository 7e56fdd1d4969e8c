/** The HTTP contract on Node, with SQLite in memory. */
import { createApp } from '../src/adapters/http/app.ts';
import { sqliteStorage } from '../src/adapters/storage/sqlite.ts';
import { readMigrations } from '../src/apps/storage.ts';
import { compile } from '../src/catalog/compile.ts';
import { data } from '../src/catalog/generated.ts';
import { httpContract } from './http.contract.ts';

const lines: string[] = [];
const services = {
  catalog: compile(data),
  data,
  storage: sqliteStorage(':memory:', readMigrations()),
  now: () => new Date(),
};
const app = createApp(services, line => lines.push(JSON.stringify(line)));

httpContract('Node', { send: async request => app.fetch(request), logLines: () => lines });
