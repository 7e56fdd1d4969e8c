/** One module of a Worker and all that it imports, made offline by wrangler's dry run. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const WRANGLER = fileURLToPath(new URL('../../node_modules/.bin/wrangler', import.meta.url));

/** Ours, unless another one is named. */
export function bundleOf(script?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bonafide-worker-'));
  const env = {
    ...process.env,
    CI: 'true',
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_LOG_PATH: folder,
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  };
  const asked = script === undefined ? [] : [script];
  const made = spawnSync(
    process.execPath,
    [WRANGLER, 'deploy', ...asked, '--dry-run', '--minify', '--outdir', folder],
    { env },
  );
  if (made.status !== 0) throw new Error(String(made.stderr));
  const bundle = readFileSync(join(folder, readdirSync(folder).find(name => name.endsWith('.js'))!), 'utf8');
  rmSync(folder, { recursive: true });
  return bundle;
}
