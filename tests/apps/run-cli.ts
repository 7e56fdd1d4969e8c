/** The real command in a process of its own, as a person or a pipe starts it. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const CLI = [process.execPath, 'src/apps/cli.ts'] as const;

/** The surroundings of the tests, without what would change colours or print warnings. */
const { NO_COLOR: _, FORCE_COLOR: __, NODE_OPTIONS: ___, ...surroundings } = process.env;

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Input = string | Uint8Array | Iterable<string>;

export function start(
  command: readonly string[],
  env: NodeJS.ProcessEnv = {},
): ChildProcessWithoutNullStreams {
  const [program, ...args] = command;
  return spawn(program!, args, { cwd: ROOT, env: { ...surroundings, ...env } });
}

/** Waits for a reader that is slow, and does not mind one that has left. */
export async function feed(child: ChildProcessWithoutNullStreams, input: Input): Promise<void> {
  const whole = typeof input === 'string' || input instanceof Uint8Array ? [input] : input;
  await pipeline(Readable.from(whole), child.stdin).catch(error => {
    if (!['EPIPE', 'ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE'].includes(error.code)) throw error;
  });
}

export async function run(
  command: readonly string[],
  input: Input = '',
  env: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const child = start(command, env);
  const ended = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), feed(child, input)]);
  await ended;
  return { status: child.exitCode, stdout, stderr };
}

export const bonafide = (
  args: readonly string[],
  input: Input = '',
  env: NodeJS.ProcessEnv = {},
): Promise<Run> => run([...CLI, ...args], input, env);

/** One object for each line of the output. */
export const parsed = (stdout: string): Record<string, unknown>[] =>
  stdout
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));
