/** Ours and the bare route, side by side, on Node and on workerd. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { bundleOf } from './bundle.ts';

export interface Served {
  readonly address: string;
  stop(): Promise<void> | void;
}

/** `answer`: what the bare route answers with. */
export const serveNode = (answer: string): Promise<[Served, Served]> =>
  Promise.all([
    startNode('src/apps/server.ts', { BONAFIDE_DB: ':memory:', BONAFIDE_LIMIT: '0' }),
    startNode('bench/service/bare.ts', { ANSWER: answer }),
  ]);

async function startNode(file: string, env: NodeJS.ProcessEnv): Promise<Served> {
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout!);
  const address = await new Promise<string>(resolve =>
    lines.on('line', line => {
      const open = /^Open (http\S+)\/$/.exec(line);
      if (open) resolve(open[1]!);
    }),
  );
  // What it logs from here on goes by unread: it is the load tool's process that would read it.
  lines.close();
  child.stdout!.resume();
  return { address, stop: () => void child.kill() };
}

/** Without D1, limits and a log: as little around the engine as the bare route has. */
export const serveWorkerd = (answer: string): Promise<[Served, Served]> =>
  Promise.all([
    startWorkerd(bundleOf(), {}),
    startWorkerd(bundleOf('bench/service/bare-worker.ts'), { ANSWER: answer }),
  ]);

async function startWorkerd(script: string, bindings: Record<string, string>): Promise<Served> {
  const options = { modules: true, script, bindings, compatibilityDate: '2026-08-01' } as const;
  const worker = new Miniflare({ ...convertV4MiniflareOptions(options), handleStructuredLogs: () => {} });
  const { origin } = await worker.ready;
  return { address: origin, stop: () => worker.dispose() };
}
