/** Every Chinese sentence of our own that a reader may see: from the catalog's files, and from the code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CatalogFiles, dataOf } from '../../catalog/data.ts';
import { hasHan } from '../../core/text/letters.ts';
import { chineseOf } from '../../core/text/script.ts';

/** Where the code speaks to people. */
const FOLDERS = ['core/language', 'core/explain', 'adapters'];

/** A literal with no line end, in any of the three quotes; what stands between the gaps of a template. */
const LITERAL = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`([^`]*)`/g;
const GAP = /\$\{[^}]*\}/;
/** They hold words, and no sentences. */
const TABLES = /(taiwan-terms|traditional-table)\.ts$/;
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

/** What already is in traditional characters stays as it is. */
const isOurs = (text: string): boolean => hasHan(text) && chineseOf(text) === 'simplified';

/** `root` is the project's folder. Each sentence once, in a fixed order. */
export function ourSentences(root: string, files: CatalogFiles): string[] {
  const all = [...inData(dataOf(files)), ...inCode(root)];
  return [...new Set(all)].filter(isOurs).sort();
}

/** The texts of the catalog that have no wording of their own for traditional Chinese. */
export function* inData(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  const { zh, en, 'zh-Hant': own } = value as Readonly<Record<string, unknown>>;
  if (typeof zh === 'string' && typeof en === 'string' && own === undefined) yield zh;
  for (const part of Object.values(value)) yield* inData(part);
}

function* inCode(root: string): Generator<string> {
  for (const folder of FOLDERS) {
    const base = join(root, 'src', folder);
    for (const name of readdirSync(base, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts') || TABLES.test(name)) continue;
      const code = readFileSync(join(base, name), 'utf8').replaceAll(COMMENT, '');
      for (const [, single, double, template] of code.matchAll(LITERAL))
        yield* (single ?? double ?? template ?? '').split(GAP);
    }
  }
}
