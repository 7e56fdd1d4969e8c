/** Reads allowlists/ and heuristics/, refuses what is wrong with file, field and fix, and writes what the apps load. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataOf } from '../catalog/data.ts';
import { jsonSchemas } from '../catalog/json-schema.ts';
import { lay } from '../catalog/laid.ts';
import { loadCatalog } from '../catalog/load.ts';
import type { DataFile } from '../catalog/parse.ts';
import { parsed, startsWith, writeWhole } from './written-module.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const GENERATED = join(ROOT, 'src/catalog/generated.ts');
const LAID = join(ROOT, 'src/catalog/generated-words.ts');
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
      .filter(name => name.endsWith('.ts') && !name.includes('generated'))
      .map(name => readFileSync(join(ROOT, folder, name), 'utf8')),
  );
  return hash([...files.map(({ path, text }) => path + text), ...checkers].join('\0'));
}

/** Throws a CatalogError, whose message names each file, field and fix. */
export function buildCatalog(): void {
  const files = readDataFiles();
  const mark = `// Made by src/apps/build-catalog.ts from ${fingerprintOf(files)}. Do not edit.`;
  if (startsWith(GENERATED, mark) && startsWith(LAID, mark)) return;
  const rest = dataOf(loadCatalog(files));
  const data = { version: hash(JSON.stringify(rest)), ...rest };
  writeWhole(LAID, `${mark}\nexport const laid: import('./laid.ts').Laid = ${parsed(lay(data))};\n`);
  writeWhole(GENERATED, `${mark}\nexport const data: import('./data.ts').CatalogData = ${parsed(data)};\n`);
  for (const [path, schema] of Object.entries(jsonSchemas())) writeWhole(join(ROOT, path), schema);
}
