/** Makes dist/npm: what a wallet installs to have the element and the client among its own files, with their types. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = join(ROOT, 'dist/npm');
const TYPES = join(OUT, 'types');
const ASSETS = join(ROOT, 'dist/static/assets');

/** What must lie beside each other: the element looks for the rest at its own address. */
const SCRIPTS = ['bonafide-check.js', 'client.js', 'bonafide-engine.js', 'bonafide-secrets.js'];
/** Script → where its types begin. */
const TYPED = { './check': 'clients/widget/index.d.ts', './client': 'clients/client/index.d.ts' } as const;

export function buildPackage(): void {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const name of SCRIPTS) copyFileSync(join(ASSETS, name), join(OUT, name));
  copyFileSync(join(ROOT, 'docs/client.md'), join(OUT, 'README.md'));
  copyFileSync(join(ROOT, 'LICENSE'), join(OUT, 'LICENSE'));
  execFileSync('tsc', ['-p', join(ROOT, 'clients/npm/tsconfig.json')], { stdio: 'inherit' });
  keepReachable(Object.values(TYPED));
  writeFileSync(join(OUT, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
}

function manifest() {
  const { version, license, description } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const entry = (name: keyof typeof TYPED, script: string) => ({
    types: `./types/${TYPED[name]}`,
    default: `./${script}`,
  });
  return {
    name: 'bonafide-check',
    version,
    description,
    license,
    type: 'module',
    exports: {
      './check': entry('./check', 'bonafide-check.js'),
      './client': entry('./client', 'client.js'),
      './*.js': './*.js',
    },
    // Importing it defines the element.
    sideEffects: ['./bonafide-check.js'],
    files: ['*.js', 'types'],
  };
}

/** The compiler writes the types of everything that it saw. A wallet needs those that its own code can reach. */
function keepReachable(entries: readonly string[]): void {
  const kept = new Set<string>();
  const open = [...entries];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (kept.has(path)) continue;
    kept.add(path);
    const text = readFileSync(join(TYPES, path), 'utf8');
    for (const [, from] of text.matchAll(/(?:from |import\()['"]([^'"]+)['"]/g)) {
      if (!from!.startsWith('.'))
        throw new Error(`${path} needs the types of ${from}, which a wallet does not have.`);
      open.push(join(dirname(path), from!).replace(/\.ts$/, '.d.ts'));
    }
    writeFileSync(join(TYPES, path), text.replaceAll(/(['"]\.[^'"]+)\.ts(['"])/g, '$1.js$2'));
  }
  for (const path of readdirSync(TYPES, { recursive: true, withFileTypes: true })) {
    const name = relative(TYPES, join(path.parentPath, path.name));
    if (path.isFile() && !kept.has(name)) rmSync(join(TYPES, name));
  }
}

if (import.meta.main) {
  buildPackage();
}
