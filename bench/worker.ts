/** What a Worker weighs and how long it takes to start: `npm run bench -- worker`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure.ts';
import { bundleOf } from './service/bundle.ts';

const STARTS = 15;
const LARGEST_KIB = 1_024;
const LONGEST_MS = 100;

export function worker(): { figures: Figure[] } {
  const folder = mkdtempSync(join(tmpdir(), 'bonafide-start-'));
  const bundle = bundleOf();
  // By its name Node knows that it is a module, and reads it once.
  const module = join(folder, 'worker.mjs');
  writeFileSync(module, bundle);
  const ms = startOf(module);
  const first = startOf(module, FIRST_REQUEST);
  rmSync(folder, { recursive: true });
  const row = { subject: 'worker', beside: 'the limit', wanted: { atLeast: 1 } };
  return {
    figures: [
      {
        ...row,
        work: 'size, compressed',
        ours: gzipSync(bundle).length / 1_024,
        unit: 'KiB',
        theirs: LARGEST_KIB,
      },
      { ...row, work: 'read and run once, catalog compiled', ours: ms, unit: 'ms', theirs: LONGEST_MS },
      {
        subject: 'worker',
        work: 'the same with its first request, a recovery phrase in a text',
        ours: first,
        unit: 'ms',
        beside: 'read and run once',
        theirs: ms,
      },
    ],
  };
}

/** Eleven words in a row need the lists of BIP-39, which are made when first asked for: the dearest first request. */
const FIRST_REQUEST = `await module.default.fetch(new Request('https://bonafide.example/v1/check', {
  method: 'POST', headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ value: 'ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic' }) }), {}, {});`;

/** The median of some processes, in ms. */
function startOf(module: string, then = ''): number {
  const script = `console.log = () => {}; const s = performance.now(); const module = await import(${JSON.stringify(pathToFileURL(module).href)}); ${then}
process.stdout.write(String(performance.now() - s));`;
  const times = Array.from({ length: STARTS }, () =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout),
  );
  return times.sort((a, b) => a - b)[Math.floor(STARTS / 2)]!;
}
