/** The Node server. Settings come from the environment: PORT, HOST, BONAFIDE_DB. */
import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { servedLists } from '../adapters/feeds/served-lists.ts';
import { createApp } from '../adapters/http/app.ts';
import type { Log } from '../adapters/http/log.ts';
import { signerOf } from '../adapters/packs/signer.ts';
import { compile } from '../catalog/compile.ts';
import { data } from '../catalog/generated.ts';
import { nodeHasher } from './feeds.ts';
import { openStorage } from './storage.ts';

/** While somebody else writes, the whole server waits: so not for long. */
const SERVERS_PATIENCE_MS = 1_000;

const log: Log = line => console.log(JSON.stringify(line));

/** Clients that are connected and silent get this long to say something, once the server is told to stop. */
const LAST_WORDS = 3_000;

async function start(): Promise<void> {
  const port = portFrom(process.env.PORT);
  if (port === undefined) {
    fail('Set PORT to a number from 0 to 65535.');
    return;
  }
  const hostname = process.env.HOST ?? '127.0.0.1';
  const storage = openStorage(SERVERS_PATIENCE_MS);
  const catalog = compile(data);
  const now = () => new Date();
  const key = process.env.BONAFIDE_SIGNING_KEY;
  const signer = key ? await signerOf(key) : undefined;
  const app = createApp(
    { catalog, data, storage, signer, lists: servedLists(storage, nodeHasher, now), now },
    log,
  );
  const server = serve({ fetch: app.fetch, port, hostname }, ({ address, port }) => {
    const { brands, rules, version } = catalog.version;
    console.log(`Bonafide judges by ${brands} brands and ${rules} rules (catalog ${version}).`);
    console.log(`Open http://${address.includes(':') ? `[${address}]` : address}:${port}/`);
  }) as Server;
  server.on('error', ({ code }: NodeJS.ErrnoException) =>
    fail(`Cannot listen on ${hostname}:${port} (${code}).`),
  );
  const stop = () => {
    server.close(() => storage.close());
    setTimeout(() => server.closeAllConnections(), LAST_WORDS).unref();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** An empty setting is no setting; 0 takes any free port. */
function portFrom(setting: string | undefined): number | undefined {
  const port = Number(setting || 8787);
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : undefined;
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

if (import.meta.main) await start();
