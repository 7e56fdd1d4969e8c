/** What a wallet installs: how large it is, and that its own TypeScript understands it. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPackage } from '../../../clients/npm/build.ts';

const BUILT = fileURLToPath(new URL('../../../dist/npm/', import.meta.url));
/** Gzipped, in octets: what the element may cost a page that does not judge by itself. */
const MOST = 15_000;

const USE = `
import 'bonafide-check/check';
import type { CheckFailed } from 'bonafide-check/check';
import { ApiProblem, client, device, Unreachable, type Verdict } from 'bonafide-check/client';

const element = document.querySelector('bonafide-check')!;
element.addEventListener('bonafide-verdict', ({ detail }) => { const word: 'stop' | 'check-first' | 'cannot-tell' | 'matches-official' = detail.action; return word; });
element.addEventListener('bonafide-error', ({ detail }) => detail.code === 'unreachable');
const asked: Promise<Verdict> = element.check('95188').catch((error: CheckFailed) => { throw error; });
const api = client({ origin: 'https://bonafide.example', deadlineMs: 5_000 });
export async function ask(signal: AbortSignal): Promise<string> {
  try {
    const results = await api.checkAll([{ id: 1, value: '95188', direction: 'outgoing' }], { signal });
    const home = await device({ origin: 'https://bonafide.example' });
    return results.map(one => ('verdict' in one ? one.verdict.headline : one.error.title)).join() + (await home.check({ value: 'x' })).action;
  } catch (error) {
    return error instanceof ApiProblem ? error.code : error instanceof Unreachable ? 'unreachable' : 'else';
  }
}
// @ts-expect-error There is no such kind of contact.
api.check({ value: 'x', kind: 'fax' });
export { asked };
`;

describe('the package of a wallet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bonafide-wallet-'));
  beforeAll(buildPackage, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test(`the element is below ${MOST} bytes, gzipped`, () =>
    expect(gzipSync(readFileSync(`${BUILT}bonafide-check.js`)).length).toBeLessThan(MOST));
  test('each of its exports is there', () => {
    const { exports } = JSON.parse(readFileSync(`${BUILT}package.json`, 'utf8'));
    for (const entry of [exports['./check'], exports['./client']])
      for (const path of Object.values<string>(entry)) expect(existsSync(join(BUILT, path)), path).toBe(true);
  });
  test('it may be imported where pages are made ahead, without a browser', async () => {
    const { BonafideCheck } = await import(`${BUILT}bonafide-check.js`);
    expect(BonafideCheck).toBeTypeOf('function');
    const { client, Unreachable } = await import(`${BUILT}client.js`);
    const nowhere = client({ origin: 'http://127.0.0.1:1' });
    await expect(nowhere.check({ value: '95188' })).rejects.toThrow(Unreachable);
  });
  test('TypeScript understands it, strictly and without any other package', () => {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(BUILT, join(folder, 'node_modules/bonafide-check'));
    writeFileSync(join(folder, 'wallet.ts'), USE);
    const compilerOptions = {
      strict: true,
      module: 'esnext',
      moduleResolution: 'bundler',
      target: 'es2022',
      lib: ['es2024', 'dom', 'dom.iterable'],
      types: [],
      noEmit: true,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['wallet.ts'] }));
    const run = () => execFileSync('tsc', ['-p', folder], { encoding: 'utf8', stdio: 'pipe' });
    expect(run).not.toThrow();
  }, 60_000);
});
