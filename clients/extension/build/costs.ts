/** What a build weighs, and what its background costs each time that the browser wakes it. */
import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';

const ROUNDS = 5;

export function printCosts(outdir: string): void {
  const size = (name: string) => {
    const bytes = readFileSync(join(outdir, name));
    return `${name} ${kib(bytes.length)} (${kib(gzipSync(bytes).length)} gzipped)`;
  };
  const sizes = ['background.js', 'content.js', 'popup.js', 'catalog.json'].map(size).join(', ');
  const path = relative(process.cwd(), outdir);
  console.log(`${path}: ${sizes}, archive ${kib(statSync(`${outdir}.zip`).size)}`);
  console.log(`  background.js compiles in ${compileTime(join(outdir, 'background.js')).toFixed(1)} ms`);
}

const kib = (bytes: number): string => `${Math.round(bytes / 1024)} KiB`;

/** The quickest of a few, without V8's cache: a browser keeps one after the second start. */
function compileTime(path: string): number {
  const source = readFileSync(path, 'utf8');
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    // Another name each time, and another source: the same text is compiled once.
    new Script(`${source}\n//${path} ${round}`, { filename: `${path}-${round}.js` });
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}
