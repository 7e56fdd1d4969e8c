/** What a Worker weighs and how long it takes to start: `npm run bench -- worker`. The bundle is made offline, by wrangler's dry run. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const STARTS = 15;
const WRANGLER = fileURLToPath(new URL('../node_modules/.bin/wrangler', import.meta.url));

export function worker(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bonafide-worker-'));
  const env = {
    ...process.env,
    CI: 'true',
    WRANGLER_SEND_METRICS: 'false',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  };
  const made = spawnSync(
    process.execPath,
    [WRANGLER, 'deploy', '--dry-run', '--minify', '--outdir', folder],
    { env },
  );
  if (made.status !== 0) throw new Error(String(made.stderr));
  const bundle = join(folder, 'worker.js');
  const bytes = readFileSync(bundle);
  // By its name Node knows that it is a module, and reads it once.
  const module = join(folder, 'worker.mjs');
  renameSync(bundle, module);
  const script = `const s = performance.now(); await import(${JSON.stringify(pathToFileURL(module).href)}); console.log(performance.now() - s);`;
  const times = Array.from({ length: STARTS }, () =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout),
  ).sort((a, b) => a - b);
  rmSync(folder, { recursive: true });
  const kib = (size: number) => `${Math.round(size / 1_024)} KiB`;
  console.log(
    `\nworker: ${kib(gzipSync(bytes).length)} compressed, ${kib(bytes.length)} plain; wanted: 1,024 KiB compressed`,
  );
  console.log(
    `  read and run once, catalog compiled: ${times[0]!.toFixed(0)} / ${times[7]!.toFixed(0)} / ${times.at(-1)!.toFixed(0)} ms (least, median, most of ${STARTS} processes of Node ${process.version}); wanted: 100`,
  );
}
