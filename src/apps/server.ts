/** The Node server. Settings come from the environment: PORT, HOST, BONAFIDE_DB. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { createApp } from '../adapters/http/app.ts';
import type { Log } from '../adapters/http/log.ts';
import { type Migration, sqliteStorage } from '../adapters/storage/sqlite.ts';
import { compile } from '../catalog/compile.ts';
import { data } from '../catalog/generated.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export function readMigrations(folder = join(ROOT, 'migrations')): Migration[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.sql'))
    .sort()
    .map(name => ({ name, sql: readFileSync(join(folder, name), 'utf8') }));
}

const log: Log = line => console.log(JSON.stringify(line));

function start(): void {
  const port = Number(process.env.PORT ?? 8787);
  const hostname = process.env.HOST ?? '127.0.0.1';
  const file = process.env.BONAFIDE_DB ?? join(ROOT, 'data/bonafide.sqlite');
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const storage = sqliteStorage(file, readMigrations());
  const catalog = compile(data);
  const app = createApp({ catalog, storage, now: () => new Date() }, log);
  const server = serve({ fetch: app.fetch, port, hostname }, ({ address, port }) => {
    const { brands, rules, version } = catalog.version;
    console.log(`Bonafide judges by ${brands} brands and ${rules} rules (catalog ${version}).`);
    console.log(`Open http://${address.includes(':') ? `[${address}]` : address}:${port}/`);
  });
  const stop = () => server.close(() => storage.close());
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

if (import.meta.main) start();
