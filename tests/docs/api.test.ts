/** Every session of docs/api.md, typed into a shell against a running server: what stands below a command is part of its answer. */

import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run, start } from '../apps/run-cli.ts';
import { HOOK_BINDINGS } from '../support/hook-secrets.ts';
import { among } from './among.ts';
import { documents, sessionsOf } from './documents.ts';

const SESSIONS = sessionsOf(documents.find(({ path }) => path === 'docs/api.md')!);

/** The hooks that the page shows are switched on. */
const HOOKS = {
  BONAFIDE_HOOK_SECRET: HOOK_BINDINGS.HOOK_SECRET,
  BONAFIDE_HOTLINE_KEY: HOOK_BINDINGS.HOTLINE_KEY,
  BONAFIDE_IOS_APPS: HOOK_BINDINGS.IOS_APPS,
};

let server: ChildProcess;
let address: string;
beforeAll(async () => {
  const child = start([process.execPath, 'src/apps/server.ts'], {
    PORT: '0',
    BONAFIDE_DB: ':memory:',
    ...HOOKS,
  });
  server = child;
  address = await new Promise(resolve =>
    createInterface(child.stdout).on('line', line => {
      const open = /^Open (http\S+)\/$/.exec(line);
      if (open) resolve(open[1]!);
    }),
  );
}, 30_000);
afterAll(() => void server.kill());

describe('docs/api.md', () => {
  test('has sessions', () => expect(SESSIONS.length).toBeGreaterThan(12));
  for (const { command, answer } of SESSIONS) {
    test(command, async () => {
      const typed = command.replaceAll('http://127.0.0.1:8787', address);
      const { stdout } = await run(['/bin/sh', '-c', typed], '', { SECRET: HOOKS.BONAFIDE_HOOK_SECRET });
      expect(JSON.parse(stdout)).toEqual(among(JSON.parse(answer)));
    });
  }
});
