/** Bundles what runs in a browser into dist/: the page's script, its engine, and what others embed. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';
import { wordsAtBuild } from './words-at-build.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** What a server hands out as it is, below `/assets/`. */
const STATIC = join(ROOT, 'dist/static');
const ASSETS = join(STATIC, 'assets');

/** Browsers that have modules in workers, `Promise.withResolvers` and Ed25519: Chromium 137, Firefox 130, Safari 17.4. */
const BROWSERS = ['chrome137', 'firefox130', 'safari17.4'];

export const SHARED = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: BROWSERS,
  legalComments: 'none',
  // Modules are read as UTF-8; escaped, a Chinese sentence is three times as long.
  charset: 'utf8',
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** Cloudflare hands files out without asking our code: pages of wallets, on other origins, load these. */
const HEADERS = `/assets/*
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff
`;

/** File → what it is made from. */
const SCRIPTS = {
  page: 'clients/page/page.ts',
  'bonafide-engine': 'clients/device/worker.ts',
  'bonafide-secrets': 'clients/widget/secrets.ts',
  client: 'clients/client/index.ts',
} as const;

/** What a wallet's page loads before anybody asked anything. */
const SMALL = { 'bonafide-check': 'clients/widget/index.ts' } as const;

async function buildAssets(): Promise<void> {
  rmSync(ASSETS, { recursive: true, force: true });
  mkdirSync(ASSETS, { recursive: true });
  await build({ ...SHARED, entryPoints: entriesOf(SCRIPTS), outdir: ASSETS });
  await build({ ...SHARED, entryPoints: entriesOf(SMALL), outdir: ASSETS, plugins: [wordsAtBuild] });
  for (const name of readdirSync(ASSETS)) compress(join(ASSETS, name));
  cpSync(join(ROOT, 'clients/widget/example'), join(ASSETS, 'example'), { recursive: true });
  writeFileSync(join(STATIC, '_headers'), HEADERS);
}

const entriesOf = (scripts: Readonly<Record<string, string>>) =>
  Object.entries(scripts).map(([out, from]) => ({ in: join(ROOT, from), out }));

/** Octets of each script as it travels, gzipped: a wallet's makers ask for that first. */
export const sizes = (): { readonly name: string; readonly octets: number }[] =>
  readdirSync(ASSETS)
    .filter(name => name.endsWith('.gz'))
    .map(name => ({ name: name.slice(0, -'.gz'.length), octets: statSync(join(ASSETS, name)).size }));

/** Beside each file what Node's server sends instead; Cloudflare compresses by itself. Brotli at 9: 0.3 s instead of 3. */
function compress(path: string): void {
  const bytes = readFileSync(path);
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
  writeFileSync(`${path}.gz`, gzipSync(bytes));
}

if (import.meta.main) {
  await buildAssets();
  if (process.argv.includes('--sizes'))
    for (const { name, octets } of sizes())
      console.log(`${name.padEnd(20)} ${String(octets).padStart(7)} bytes gzipped`);
}
