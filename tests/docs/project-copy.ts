/** A copy of the project in which a test does what a contributor does. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { ROOT } from '../../src/apps/build-catalog.ts';
import { type Run, run } from '../apps/run-cli.ts';

const LEFT_OUT = [
  '.git',
  'node_modules',
  'dist',
  'data',
  'screenshots',
  'reports',
  '.wrangler',
  '.stryker-tmp',
];

/** The workers' plugin and its database take seconds, and no step is about them. */
const CONFIG = `export default {
  test: {
    projects: [
      {
        test: {
          name: 'node',
          testTimeout: 60_000,
          globalSetup: 'tests/support/load-catalogs.ts',
          include: ['tests/**/*.test.ts'],
        },
      },
    ],
  },
};
`;

export interface ProjectCopy {
  copy(from: string, to: string): void;
  read(path: string): string;
  /** Fails where what is to be replaced is not there. */
  edit(path: string, ...replacements: readonly (readonly [from: string, to: string])[]): void;
  editYaml(path: string, change: (file: Record<string, unknown>) => Record<string, unknown>): void;
  run(command: string): Promise<Run>;
  remove(): void;
}

export function projectCopy(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'bonafide-contributor-'));
  cpSync(ROOT, folder, { recursive: true, filter: path => !LEFT_OUT.includes(basename(path)) });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'vitest.config.ts'), CONFIG);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  return {
    read,
    copy: (from, to) => write(to, read(from)),
    edit(path, ...replacements) {
      let text = read(path);
      for (const [from, to] of replacements) {
        if (!text.includes(from)) throw new Error(`${path} has no ${JSON.stringify(from)}`);
        text = text.replaceAll(from, () => to);
      }
      write(path, text);
    },
    editYaml: (path, change) => write(path, stringify(change(parse(read(path))))),
    run: command => run(['/bin/sh', '-c', `cd '${folder}' && ${command}`]),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
