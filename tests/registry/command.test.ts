/** `npm run registry` as a person calls it: the exit status, and what stands on which stream. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { example, fileWith, importFile, run } from './world.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const USAGE = 'import <url-or-file> --brand <id>';

/** The real command, with the real allowlists/ and no network: each of these ends before a host would be asked. */
function registry(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/apps/registry.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the exit status is', () => {
  test('0 for a patch on standard output, with nothing on standard error', async () => {
    const { status, stdout, stderr } = await importFile(example('acorn-bank'), 'acorn-bank');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('\n--- a/tests/fixtures/allowlists/acorn-bank.yaml\n');
  });
  test('1 for a refusal, with one line on standard error and no stack', () => {
    expect(registry('import', 'http://alipay.com/', '--brand', 'alipay')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'http://alipay.com/ is not https; without it anybody on the way could have written it.\n',
    });
  });
  test('1 for a host that the real file does not hold, and for a brand that there is not', () => {
    const address = 'https://alipay-service.example/.well-known/official-channels.json';
    expect(registry('import', address, '--brand', 'alipay')).toMatchObject({ status: 1, stdout: '' });
    expect(registry('import', address, '--brand', 'constructor')).toMatchObject({ status: 1, stdout: '' });
  });
  test('1 for a catalog that is broken already, by its own messages', async () => {
    const broken = () => [{ path: 'allowlists/a.yaml', text: 'id: b' }];
    const ran = await run(['import', fileWith('{}'), '--brand', 'a'], { files: broken });
    expect([ran.status, ran.stdout]).toEqual([1, '']);
    expect(ran.stderr).toMatch(/^allowlists\/a\.yaml: /);
  });

  const MISUSES: Readonly<Record<string, readonly string[]>> = {
    'without a command': [],
    'with an unknown command': ['export'],
    'with the name of a property of all objects': ['toString'],
    'with nothing to import': ['import', '--brand', 'alipay'],
    'with two things to import': ['import', 'a.json', 'b.json', '--brand', 'alipay'],
    'without a brand': ['import', 'a.json'],
    'with an option that lacks its value': ['import', 'a.json', '--brand'],
    'with an unknown option': ['import', 'a.json', '--brand', 'alipay', '--write'],
  };
  for (const [how, args] of Object.entries(MISUSES)) {
    test(`64 ${how}, with the usage on standard error`, async () => {
      const { status, stdout, stderr } = await run(args);
      expect([status, stdout]).toEqual([64, '']);
      expect(stderr).toContain(USAGE);
    });
  }
  test('64 in a process of its own too', () =>
    expect(registry()).toMatchObject({ status: 64, stdout: '', stderr: expect.stringContaining(USAGE) }));
  test('0 for help, with the usage on standard output', async () => {
    for (const args of [['help'], ['--help'], ['-h'], ['import', '--help']])
      expect(await run(args)).toMatchObject({
        status: 0,
        stderr: '',
        stdout: expect.stringContaining(USAGE),
      });
  });
});

test('the script of package.json builds the catalog first', () => {
  const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  expect(scripts.registry).toBe('node src/apps/build.ts && node src/apps/registry.ts');
});
