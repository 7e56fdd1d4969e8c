/** What we install is what we looked at: pinned, hashed, from one place, with a reason, and nothing of it runs by being installed. No network. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

type Versions = Readonly<Record<string, string>>;
interface Manifest {
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
  readonly optionalDependencies?: Versions;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}
interface Locked extends Manifest {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const directOf = (manifest: Manifest): Versions => ({
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
});

/** Each installed by itself, each with its own lock file. */
for (const folder of ['', 'bench/mutation/', 'bench/peers/', 'bench/spamscanner/']) {
  describe(`${folder || 'the project'}`, () => {
    const manifest: Manifest = JSON.parse(read(`${folder}package.json`));
    const { packages }: { packages: Record<string, Locked> } = JSON.parse(read(`${folder}package-lock.json`));
    const { '': root, ...locked } = packages;
    const all = Object.entries(locked);

    test('names every direct dependency by one exact version', () => {
      for (const [name, version] of Object.entries(directOf(manifest)))
        expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    });
    test('agrees with its lock file, which holds that very version', () => {
      expect(directOf(root!)).toEqual(directOf(manifest));
      for (const [name, version] of Object.entries(directOf(manifest)))
        expect(locked[`node_modules/${name}`]?.version, name).toBe(version);
    });
    test('has the hash of every package', () => {
      expect(all.length).toBeGreaterThan(50);
      for (const [path, { integrity = '' }] of all) expect(integrity, path).toMatch(/^sha512-[\w+/]{86}==$/);
    });
    test('takes packages from the one registry: no git, no file, no link, no other host', () => {
      for (const [path, { resolved, link }] of all) {
        expect(link, path).toBeUndefined();
        // Without an address npm asks the registry that is set, and the hash must still fit.
        if (resolved !== undefined) expect(resolved, path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
      }
    });
    test('runs no script of a package that is installed', () => {
      expect(read(`${folder}.npmrc`)).toContain('ignore-scripts=true');
      const wanting = all.flatMap(([path, { hasInstallScript }]) =>
        hasInstallScript ? path.slice(path.lastIndexOf('node_modules/') + 13) : [],
      );
      for (const name of wanting) expect(manifest.allowScripts, name).toHaveProperty(name, false);
      expect(Object.values(manifest.allowScripts ?? {})).not.toContain(true);
    });
  });
}

describe('docs/dependencies.md', () => {
  const page = read('docs/dependencies.md');
  const rows = [...page.matchAll(/^\| `([^`]+)` \| (\d+) \| (.+) \| (.+) \|$/gm)];
  const manifest: Manifest = JSON.parse(read('package.json'));
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'));

  test('gives each direct dependency one row with a reason and a way out, and names no other', () => {
    expect(rows.map(([, name]) => name).sort()).toEqual(Object.keys(directOf(manifest)).sort());
    for (const [, name, , why, out] of rows) {
      expect(why!.length, name).toBeGreaterThan(4);
      expect(out!.length, name).toBeGreaterThan(3);
    }
  });
  test('counts what comes along', () => {
    for (const [, name, count] of rows) expect(below(name!, packages), name).toBe(Number(count));
  });
  test('counts all packages, and those that the server is installed with', () => {
    expect(page).toContain(`SHA-512 of all ${Object.keys(packages).length - 1} packages`);
    const served = new Set(
      Object.keys(manifest.dependencies!).flatMap(name => [name, ...reached(name, packages)]),
    );
    expect(page).toContain(`which is ${served.size} packages`);
  });
});

function reached(name: string, packages: Record<string, Locked>, seen = new Set<string>()): Set<string> {
  const { dependencies, optionalDependencies } = packages[`node_modules/${name}`] ?? {};
  for (const next of Object.keys({ ...dependencies, ...optionalDependencies })) {
    if (seen.has(next) || !packages[`node_modules/${next}`]) continue;
    seen.add(next);
    reached(next, packages, seen);
  }
  return seen;
}
const below = (name: string, packages: Record<string, Locked>): number => {
  const found = reached(name, packages);
  found.delete(name);
  return found.size;
};

test('npm run sbom lists every package of the lock file as CycloneDX', { timeout: 60_000 }, () => {
  const { scripts } = JSON.parse(read('package.json'));
  const [program, ...args] = String(scripts.sbom).split(' ');
  const output = execFileSync(program!, args, {
    cwd: new URL('..', import.meta.url),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const bom = JSON.parse(output) as {
    bomFormat: string;
    components: { name: string; version: string; hashes?: unknown }[];
  };
  expect(bom.bomFormat).toBe('CycloneDX');
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'));
  const listed = new Set(bom.components.map(({ name, version }) => `${name}@${version}`));
  for (const [path, { version }] of Object.entries(packages)) {
    if (path === '') continue;
    expect(listed).toContain(`${path.slice(path.lastIndexOf('node_modules/') + 13)}@${version}`);
  }
});
