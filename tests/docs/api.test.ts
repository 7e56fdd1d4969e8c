/** Every session of docs/api.md, typed into a shell against a running server: what stands below a command is part of its answer. */

import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run, start } from '../apps/run-cli.ts';
import { HOOK_BINDINGS } from '../support/hook-secrets.ts';

const PAGE = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');
const SESSIONS = [...PAGE.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block]) =>
  [...block!.matchAll(/^\$ (.*)\n(.*)$/gm)].map(([, command, answer]) => ({
    command: command!,
    answer: answer!,
  })),
);

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

/** Lists match when each of what is written is somewhere among what came. */
function among(written: unknown): unknown {
  if (Array.isArray(written)) return written.length === 0 ? [] : expect.arrayContaining(written.map(among));
  if (typeof written !== 'object' || written === null) return written;
  return expect.objectContaining(
    Object.fromEntries(Object.entries(written).map(([key, value]) => [key, among(value)])),
  );
}

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
