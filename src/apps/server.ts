/** The Node server. Settings come from the environment; docs/operating.md lists them. */
import './no-pretenuring.ts';
import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Context } from 'hono';
import { servedLists } from '../adapters/feeds/served-lists.ts';
import { createApp } from '../adapters/http/app.ts';
import { compile } from '../catalog/compile.ts';
import type { CatalogData } from '../catalog/data.ts';
import { data } from '../catalog/generated.ts';
import { laid } from '../catalog/generated-words.ts';
import { NO_LISTS } from '../core/lists/lists.ts';
import { nodeHasher } from './feeds.ts';
import { asJsonLines, logLines } from './log-lines.ts';
import { prometheus } from './metrics.ts';
import { networkProver } from './proofs.ts';
import { BadSetting, type Settings, settingsFrom } from './settings.ts';
import { signerBeside } from './signing-key.ts';
import { databaseFile, openStorage } from './storage.ts';
import { turns } from './turn.ts';

/** While somebody else writes, the whole server waits: so not for long. */
const SERVERS_PATIENCE_MS = 1_000;
/** What is kept for two days goes within two days and an hour, also where nobody writes to the hotline any more. */
const SWEEP_MS = 3_600_000;
/** Clients that are connected and silent get this long to say something, once the server is told to stop. */
const LAST_WORDS_MS = 3_000;
/** Scripts that `npm run build` bundled, each beside itself compressed. A browser asks each time whether there is a newer one. */
const STATIC_FILES = {
  root: fileURLToPath(new URL('../../dist/static/', import.meta.url)),
  precompressed: true,
  onFound: (_: string, context: Context) => context.header('Cache-Control', 'no-cache'),
};
/** Who takes longer to send a mebibyte is no client. */
const TIMEOUTS = { requestTimeout: 15_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 };

async function start({ port, hostname, signingKey, ...settings }: Settings): Promise<void> {
  const catalog = compile(checked(data), NO_LISTS, laid);
  const storage = openStorage(SERVERS_PATIENCE_MS);
  const signer = await signerBeside(databaseFile(), signingKey);
  const now = () => new Date();
  const lists = servedLists(storage, nodeHasher, now);
  const metrics = prometheus();
  const lines = logLines(tallies => {
    process.stdout.write(asJsonLines(tallies));
    for (const tally of tallies) metrics.observe(tally);
  });
  const counted = () => {
    lines.flush();
    return metrics.text();
  };
  const sweep = setInterval(() => storage.hotline.forget(now()).catch(() => {}), SWEEP_MS).unref();
  let draining = false;
  const services = { ...settings, catalog, data, storage, lists, signer, now, prover: networkProver };
  const running = {
    turn: turns(),
    draining: () => draining,
    metrics: counted,
    compresses: true,
    assets: serveStatic(STATIC_FILES),
  };
  const app = createApp({ ...services, ...running }, lines.log);
  const server = serve({ fetch: app.fetch, port, hostname, serverOptions: TIMEOUTS }, ({ address, port }) => {
    const { brands, rules, version } = catalog.version;
    console.log(`Bonafide judges by ${brands} brands and ${rules} rules (catalog ${version}).`);
    console.log(`Open http://${address.includes(':') ? `[${address}]` : address}:${port}/`);
  }) as Server;
  server.on('error', ({ code }: NodeJS.ErrnoException) =>
    fail(`Cannot listen on ${hostname}:${port} (${code}).`),
  );
  const stop = () => {
    draining = true;
    clearInterval(sweep);
    server.close(() => {
      lines.flush();
      storage.close();
    });
    setTimeout(() => server.closeAllConnections(), LAST_WORDS_MS).unref();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** A catalog that is empty, or that is not what its version says, judges nobody. */
function checked(data: CatalogData): CatalogData {
  const { version, ...rest } = data;
  const hash = createHash('sha256').update(JSON.stringify(rest)).digest('hex');
  if (data.brands.length === 0 || data.rules.length === 0)
    throw new BadSetting('The catalog is empty. Run: npm run build');
  if (!hash.startsWith(version))
    throw new BadSetting('The catalog is not what its version says. Run: npm run build');
  return data;
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

if (import.meta.main) {
  try {
    await start(settingsFrom(process.env));
  } catch (error) {
    if (!(error instanceof BadSetting)) throw error;
    fail(error.message);
  }
}
