/** What the tree must look like: which way imports point, how long a file may be, and what the core may not touch. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
/** Left to right: a folder may import itself and what stands to its left. */
const LAYERS = ['core', 'signals', 'catalog', 'adapters', 'apps'];
/** What else a layer may import. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  core: ['@noble/hashes', '@scure/base', '@scure/bip39', 'libphonenumber-js/max', 'tldts', 'zod/mini'],
  signals: ['zod/mini'],
  catalog: ['tldts', 'yaml', 'zod'],
  adapters: [
    'better-sqlite3',
    'hono',
    'hono-rate-limiter',
    'tldts',
    'zod',
    '@cloudflare/workers-types',
    'node:util',
  ],
  apps: [
    'better-sqlite3',
    '@cloudflare/workers-types',
    '@hono/node-server',
    'hono',
    'node:',
    'opencc-js',
    'prom-client',
  ],
};
const LONGEST_FILE = 150;

interface SourceFile {
  readonly path: string;
  readonly layer: string;
  readonly text: string;
  readonly imports: readonly { readonly from: string }[];
}

const files: SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts') && !path.endsWith('generated.ts'))
  .map(path => {
    const text = readFileSync(join(SRC, path), 'utf8');
    const imports = [...text.matchAll(/^(?:import|export) [^;]*?from '([^']+)'/gm)].map(([, from]) => ({
      from: from!,
    }));
    return { path, layer: path.split('/')[0]!, text, imports };
  });

/** A relative import as a path below src/. */
const target = (file: SourceFile, from: string): string => relative(SRC, join(SRC, dirname(file.path), from));
const local = (file: SourceFile) => file.imports.filter(({ from }) => from.startsWith('.'));

describe('imports point one way: core, signals, catalog, adapters, apps', () => {
  for (const layer of LAYERS) {
    const allowed = LAYERS.slice(0, LAYERS.indexOf(layer) + 1);
    test(`${layer} imports nothing from the right of it`, () => {
      const wrong = files
        .filter(file => file.layer === layer)
        .flatMap(file => local(file).map(({ from }) => `${file.path} → ${target(file, from)}`))
        .filter(edge => !allowed.includes(edge.split(' → ')[1]!.split('/')[0]!));
      expect(wrong).toEqual([]);
    });
    test(`${layer} uses only the packages it has a reason for`, () => {
      const wrong = files
        .filter(file => file.layer === layer)
        .flatMap(file =>
          file.imports.filter(({ from }) => !from.startsWith('.')).map(({ from }) => `${file.path}: ${from}`),
        )
        .filter(
          use =>
            !PACKAGES[layer]!.some(name => {
              const from = use.split(': ')[1]!;
              return (
                from === name ||
                (!name.includes('/mini') &&
                  (from.startsWith(`${name}/`) || (name === 'node:' && from.startsWith(name))))
              );
            }),
        );
      expect(wrong).toEqual([]);
    });
  }

  test('no file imports itself by way of others, types counted', () => {
    const edges = new Map(files.map(file => [file.path, local(file).map(({ from }) => target(file, from))]));
    const cycles: string[] = [];
    /** Nothing below it leads back: once is enough, or the time doubles with every layer. */
    const clear = new Set<string>();
    const visit = (path: string, trail: readonly string[]) => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      else if (!clear.has(path)) for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
      clear.add(path);
    };
    for (const path of edges.keys()) visit(path, []);
    expect(cycles).toEqual([]);
  });
});

describe('the core is pure', () => {
  const FORBIDDEN = [
    'Date',
    'Math.random',
    'performance',
    'crypto',
    'fetch(',
    'process',
    'console',
    'globalThis',
    'throw ',
    'async ',
    'await ',
  ];
  for (const word of FORBIDDEN) {
    test(`it never says ${word.trim()}`, () => {
      const code = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, '');
      const named = new RegExp(
        `(?<![\\w.])${word.replaceAll(/[.(]/g, '\\$&')}${/\w$/.test(word) ? '(?!\\w)' : ''}`,
      );
      const guilty = files.filter(
        ({ layer, text }) => (layer === 'core' || layer === 'signals') && named.test(code(text)),
      );
      expect(guilty.map(({ path }) => path)).toEqual([]);
    });
  }
});

describe('a file is about one thing', () => {
  test(`none is longer than ${LONGEST_FILE} lines`, () => {
    expect(
      files.filter(({ text }) => text.split('\n').length > LONGEST_FILE).map(({ path }) => path),
    ).toEqual([]);
  });
  test('each opens by saying what it is', () => {
    expect(files.filter(({ text }) => !text.startsWith('/**')).map(({ path }) => path)).toEqual([]);
  });
  test('none is called utils, helpers, manager or service', () => {
    expect(files.filter(({ path }) => /(utils|helpers|manager|service)\.ts$/.test(path))).toEqual([]);
  });
});
