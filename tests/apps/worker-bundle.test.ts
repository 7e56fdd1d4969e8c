/** What would be deployed: made offline, small, and without what only the build needs. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { data } from '../../src/catalog/generated.ts';
import { type Run, run } from './run-cli.ts';

const LARGEST = 1_048_576;
const BIN = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bonafide-bundle-'));

let wrangler: Run;
let files: Readonly<Record<string, string>>;
beforeAll(async () => {
  wrangler = await run([join(BIN, 'wrangler'), 'deploy', '--dry-run', '--outdir', folder], '', {
    PATH: `${BIN}${delimiter}${process.env.PATH}`,
    CI: 'true',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_LOG_PATH: folder,
  });
  const names = readdirSync(folder).filter(name => name.endsWith('.js'));
  files = Object.fromEntries(names.map(name => [name, readFileSync(join(folder, name), 'utf8')]));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const code = (): string => Object.values(files).join('\n');

test('wrangler makes the bundle of the Worker offline', () => {
  expect(wrangler.status, wrangler.stderr).toBe(0);
  expect(Object.keys(files)).toEqual(['worker.js']);
});
test('the bundle is smaller than a mebibyte when compressed', () => {
  const size = gzipSync(code()).length;
  console.log(
    `Worker bundle: ${Math.round(size / 1_024)} KiB compressed, ${Math.round(code().length / 1_024)} KiB plain`,
  );
  expect(size).toBeGreaterThan(0);
  expect(size).toBeLessThan(LARGEST);
});
test('the bundle holds the catalog', () => {
  expect(code()).toContain(data.version);
});
for (const [what, name] of [
  ['YAML parser', 'parseDocument'],
  ['SQLite', 'better-sqlite3'],
  ['Node server', 'createServer'],
  ['module of Node', 'node:'],
] as const) {
  test(`the bundle holds no ${what}`, () => expect(code()).not.toContain(name));
}
