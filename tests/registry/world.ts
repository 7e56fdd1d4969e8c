/** A world for the registry's commands in which nothing is real: two invented brands, a day that never passes, no network. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { readDataFiles } from '../../src/apps/build-catalog.ts';
import type { World } from '../../src/apps/registry/command.ts';
import { registry } from '../../src/apps/registry.ts';
import type { DataFile } from '../../src/catalog/parse.ts';

export const TODAY = '2026-11-21';
export const FIXTURES = 'tests/fixtures/allowlists';

/** The invented brands and the real heuristics; of allowlists/ nothing, so that no edit there is felt here. */
export const files: readonly DataFile[] = readDataFiles(undefined, [
  FIXTURES,
  'heuristics',
  'heuristics/lexicon',
  'heuristics/hosts',
  'heuristics/exonerations',
  'heuristics/weights',
]);

export const fileOf = (brand: string, all = files): DataFile =>
  all.find(({ path }) => path.endsWith(`allowlists/${brand}.yaml`))!;

/** The catalog with another text in the place of a brand's file. */
export const withText = (brand: string, change: (text: string) => string): readonly DataFile[] =>
  files.map(file => (file === fileOf(brand) ? { ...file, text: change(file.text) } : file));

const EXAMPLES = new URL('../../docs/examples/official-channels/', import.meta.url);
export const example = (brand: string) =>
  JSON.parse(readFileSync(new URL(`${brand}.json`, EXAMPLES), 'utf8'));

/** The least that a declaration of Lanternfish says, and what a test adds. */
export const declared = (more: object = {}) => ({
  version: 1,
  names: ['Lanternfish Wallet'],
  domain: 'lanternfish.example',
  issued: '2026-11-01',
  validUntil: '2027-11-01',
  ...more,
});

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function run(args: readonly string[], world: Partial<World> = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await registry(args, {
    files: () => files,
    today: TODAY,
    connection: { address: '127.0.0.1', port: 1 },
    resolveTxt: () => Promise.reject(Object.assign(new Error('none'), { code: 'ENOTFOUND' })),
    say: text => void out.push(text),
    warn: text => void err.push(`${text}\n`),
    ...world,
  });
  return { status, stdout: out.join(''), stderr: err.join('') };
}

const folder = mkdtempSync(join(tmpdir(), 'bonafide-registry-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let written = 0;
/** A file of its own in a folder that goes when the tests end. */
export function fileWith(content: string | Uint8Array): string {
  written++;
  const path = join(folder, `${written}.json`);
  writeFileSync(path, content);
  return path;
}

export const textRecord = (content: string | Uint8Array): string =>
  `sha256=${createHash('sha256').update(content).digest('hex')}`;

/** Imports a file whose hash stands in DNS, so that only what it says is in question. */
export function importFile(content: unknown, brand = 'lanternfish-wallet', world: Partial<World> = {}) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return run(['import', fileWith(text), '--brand', brand], {
    resolveTxt: async () => [[textRecord(text)]],
    ...world,
  });
}

/** The added lines of a patch, without their sign and indentation. */
export const added = (patch: string): string[] =>
  patch
    .split('\n')
    .filter(line => line.startsWith('+') && !line.startsWith('+++'))
    .map(line => line.slice(1).trim());

/** The added lines that hold facts: all but those of the source. */
export const facts = (patch: string): string[] => added(patch).slice(6);
