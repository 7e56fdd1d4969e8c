/** Reads allowlists/ and heuristics/, refuses what is wrong with file, field and fix, and writes what the apps load. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataOf } from '../catalog/data.ts';
import { CatalogError } from '../catalog/error.ts';
import { jsonSchemas } from '../catalog/json-schema.ts';
import { loadCatalog } from '../catalog/load.ts';
import type { DataFile } from '../catalog/parse.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const GENERATED = join(ROOT, 'src/catalog/generated.ts');
const DATA_FOLDERS = [
  'allowlists',
  'heuristics',
  'heuristics/lexicon',
  'heuristics/numbering',
  'heuristics/numbering/words',
  'heuristics/hosts',
  'heuristics/exonerations',
  'heuristics/weights',
];

export function readDataFiles(root = ROOT, folders = DATA_FOLDERS): DataFile[] {
  return folders.flatMap(folder =>
    readdirSync(join(root, folder))
      .filter(name => name.endsWith('.yaml'))
      .map(name => ({ path: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') })),
  );
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Of the data and of the code that checks it: unchanged, there is nothing to do (7 ms instead of 200). */
function fingerprintOf(files: readonly DataFile[]): string {
  const checkers = ['src/catalog', 'src/signals', 'src/core'].flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts') && name !== 'generated.ts')
      .map(name => readFileSync(join(ROOT, folder, name), 'utf8')),
  );
  return hash([...files.map(({ path, text }) => path + text), ...checkers].join('\0'));
}

function buildCatalog(): void {
  const files = readDataFiles();
  const mark = `// Made by src/apps/build-catalog.ts from ${fingerprintOf(files)}. Do not edit.`;
  if (existsSync(GENERATED) && readFileSync(GENERATED, 'utf8').startsWith(mark)) return;
  const data = dataOf(loadCatalog(files));
  const json = JSON.stringify(data);
  const whole = JSON.stringify({ version: hash(json), ...data });
  // JSON.parse of a string loads about twice as fast as the same object written as code (v8.dev/blog/cost-of-javascript-2019).
  const module = `${mark}\nimport type { CatalogData } from './data.ts';\n\nexport const data: CatalogData = JSON.parse(${JSON.stringify(whole)});\n`;
  mkdirSync(dirname(GENERATED), { recursive: true });
  // Renamed into place, so that nobody who builds or tests at the same time reads half of it.
  writeFileSync(`${GENERATED}.new`, module);
  renameSync(`${GENERATED}.new`, GENERATED);
  for (const [path, schema] of Object.entries(jsonSchemas())) {
    const target = join(ROOT, path);
    if (!existsSync(target) || readFileSync(target, 'utf8') !== schema) writeFileSync(target, schema);
  }
}

if (import.meta.main) {
  try {
    buildCatalog();
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    console.error(`The catalog has ${error.problems.length} problem(s):\n\n${error.message}`);
    process.exitCode = 1;
  }
}
