/** The Node server as `npm start` runs it: a process of its own on loopback, on whatever port is free. */
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { start } from '../apps/run-cli.ts';

export interface NodeServer {
  readonly address: string;
  /** Everything that it wrote so far. */
  readonly lines: readonly string[];
  readonly process: ChildProcessWithoutNullStreams;
  stop(signal?: NodeJS.Signals): Promise<readonly unknown[]>;
}

export async function startServer(env: NodeJS.ProcessEnv): Promise<NodeServer> {
  const server = start([process.execPath, 'src/apps/server.ts'], { PORT: '0', ...env });
  const lines: string[] = [];
  server.stderr.on('data', chunk => lines.push(String(chunk)));
  const address = await new Promise<string>((resolve, reject) => {
    server.once('close', () => reject(new Error(lines.join('\n'))));
    createInterface(server.stdout).on('line', line => {
      lines.push(line);
      const open = /^Open (http\S+)\/$/.exec(line);
      if (open) resolve(open[1]!);
    });
  });
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    const ended = once(server, 'close');
    server.kill(signal);
    return ended;
  };
  return { address, lines, process: server, stop };
}
