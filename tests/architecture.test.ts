/** What the tree must look like: which way imports point, how long a file may be, and what the core may not touch. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** Left to right: a folder may import itself and what stands to its left. */
const LAYERS = ['core', 'signals', 'catalog', 'adapters', 'apps'];
/** What else a layer may import. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  core: ['@noble/hashes', '@scure/base', 'tldts', 'zod/mini'],
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
    '@scure/bip39',
    'better-sqlite3',
    '@cloudflare/workers-types',
    '@hono/node-server',
    'hono',
    'libphonenumber-js/max/metadata',
    'node:',
    'opencc-js',
    'prom-client',
  ],
  clients: ['hono/html'],
};
/** What runs in somebody's browser: nothing of it needs a process, a disk or a database. */
const CLIENTS_MAY_IMPORT = ['core', 'catalog', 'adapters'];
const IN_BROWSERS = ['@noble/', '@scure/', 'hono/html', 'tldts', 'zod/mini'];
const SERVERS_OWN = /^src\/(apps|adapters\/(http|hooks|storage|feeds|moderation))\//;
/** They bundle the clients, and run on Node. */
const BUNDLES = /^clients\/(build|words-at-build|npm\/build)\.ts$|^clients\/extension\/build\//;
const LONGEST_FILE = 150;

interface SourceFile {
  readonly path: string;
  readonly layer: string;
  readonly text: string;
  readonly imports: readonly { readonly from: string; readonly isType: boolean }[];
}

/** `src/core/check.ts` is of the layer core; all of `clients/` is one. */
const layerOf = (path: string): string => path.split('/')[path.startsWith('src/') ? 1 : 0]!;

const everything: SourceFile[] = ['src', 'clients']
  .flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(path => join(folder, path)),
  )
  .filter(path => path.endsWith('.ts') && !/generated[^/]*\.ts$/.test(path))
  .map(path => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const imports = [...text.matchAll(/^(?:import|export) (type )?[^;]*?from '([^']+)'/gm)].map(
      ([, type, from]) => ({ from: from!, isType: type !== undefined }),
    );
    return { path, layer: layerOf(path), text, imports };
  });

const files = everything.filter(({ path }) => !BUNDLES.test(path));

/** A relative import as a path from the root. */
const target = (file: SourceFile, from: string): string =>
  relative(ROOT, join(ROOT, dirname(file.path), from));
const local = (file: SourceFile) => file.imports.filter(({ from }) => from.startsWith('.'));

describe('imports point one way: core, signals, catalog, adapters, apps', () => {
  for (const layer of [...LAYERS, 'clients']) {
    const allowed =
      layer === 'clients' ? [...CLIENTS_MAY_IMPORT, 'clients'] : LAYERS.slice(0, LAYERS.indexOf(layer) + 1);
    test(`${layer} ${layer === 'clients' ? 'import' : 'imports'} nothing but ${allowed.join(', ')}`, () => {
      const wrong = files
        .filter(file => file.layer === layer)
        .flatMap(file => local(file).map(({ from }) => `${file.path} → ${target(file, from)}`))
        .filter(edge => !allowed.includes(layerOf(edge.split(' → ')[1]!)));
      expect(wrong).toEqual([]);
    });
    test(`${layer} ${layer === 'clients' ? 'use' : 'uses'} only the packages with a reason`, () => {
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

  test('nothing that a client loads, by whatever way, needs a process, a disk, a database or a server', () => {
    const byPath = new Map(everything.map(file => [file.path, file]));
    const loaded = new Set(files.filter(({ layer }) => layer === 'clients'));
    for (const file of loaded)
      for (const { from, isType } of local(file)) {
        const next = isType ? undefined : byPath.get(target(file, from));
        if (next) loaded.add(next);
      }
    const packages = [...loaded].flatMap(({ imports }) =>
      imports.filter(({ from, isType }) => !isType && !from.startsWith('.')).map(({ from }) => from),
    );
    expect([...new Set(packages)].filter(name => !IN_BROWSERS.some(one => name.startsWith(one)))).toEqual([]);
    expect([...loaded].map(({ path }) => path).filter(path => SERVERS_OWN.test(path))).toEqual([]);
  });

  test('no file imports itself by way of others, types counted', () => {
    const edges = new Map(
      everything.map(file => [file.path, local(file).map(({ from }) => target(file, from))]),
    );
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
      everything
        .filter(({ text }) => text.trimEnd().split('\n').length > LONGEST_FILE)
        .map(({ path }) => path),
    ).toEqual([]);
  });
  test('each opens by saying what it is', () => {
    expect(everything.filter(({ text }) => !text.startsWith('/**')).map(({ path }) => path)).toEqual([]);
  });
  test('none is called utils, helpers, manager or service', () => {
    expect(everything.filter(({ path }) => /(utils|helpers|manager|service)\.ts$/.test(path))).toEqual([]);
  });
});

/** What .gitignore names and what it need not, by folder. */
const NOT_OURS = /(^|\/)(node_modules|\.git|\.wrangler|dist|data|reports|\.stryker-tmp)$/;

/** Every file below it that is committed, and a few that are not. */
const below = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return [path];
    return entry.isDirectory() && !NOT_OURS.test(path) ? below(path) : [];
  });

test('no file holds the marks of a merge that nobody finished', () => {
  const marks = /^(<{7}|\|{7}|>{7})( |$)/m;
  const ours = below('');
  expect(ours).toContain('README.md');
  expect(ours.filter(path => marks.test(readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
});
