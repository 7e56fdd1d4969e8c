/**
 * `npm run mutation -- [<file> …]`: how many changes of the code the tests notice. Without files: a stretch of 6 % of each of
 * 70 files, drawn by `MUTATION_SEED`, in minutes. `-- src/core src/signals` is all: an hour
 * and a half on a quiet machine, folder by folder; `double-array.ts` fills the memory and is best left to itself.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../../tests/fuzz/random.ts';

const FOLDERS = ['src/core', 'src/signals'];
const FILES = Number(process.env.MUTATION_FILES ?? 70);
const SEED = Number(process.env.MUTATION_SEED ?? 20_261_122);
const SHARE = 0.06;
const SHORTEST = 6;

/** `file:first-last`, as Stryker takes a stretch of lines. */
function drawn(): string[] {
  const random = seeded(SEED);
  const files = FOLDERS.flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .map(name => join(folder, name)),
  ).sort();
  const order = files.map(file => ({ file, at: random() })).sort((a, b) => a.at - b.at);
  return order.slice(0, FILES).map(({ file }) => {
    const lines = readFileSync(file, 'utf8').split('\n').length;
    const length = Math.max(SHORTEST, Math.round(lines * SHARE));
    const first = 1 + Math.floor(random() * Math.max(1, lines - length));
    return `${file}:${first}-${Math.min(lines, first + length - 1)}`;
  });
}

const asked = process.argv.slice(2).map(path => (path.endsWith('.ts') ? path : `${path}/**/*.ts`));
const mutate = asked.length > 0 ? asked : drawn();
const stryker = 'bench/mutation/node_modules/@stryker-mutator/core/bin/stryker.js';
const { status } = spawnSync(
  process.execPath,
  [stryker, 'run', 'bench/mutation/stryker.config.json', '--mutate', mutate.join(',')],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
