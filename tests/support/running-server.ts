/** A real server in a process of its own, with packs that are signed. */
import { createInterface } from 'node:readline';
import { newSigningKey, signerOf } from '../../src/adapters/packs/signer.ts';
import { start } from '../apps/run-cli.ts';

export interface RunningServer {
  readonly origin: string;
  readonly publicKey: string;
  stop(): Promise<void>;
}

/** On the same port again, where it was stopped before. */
export async function runServer(port = 0): Promise<RunningServer> {
  const key = await newSigningKey();
  const child = start([process.execPath, 'src/apps/server.ts'], {
    PORT: String(port),
    BONAFIDE_DB: ':memory:',
    BONAFIDE_SIGNING_KEY: key,
  });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  createInterface(child.stdout).on('line', line => {
    const open = /^Open (http\S+)\/$/.exec(line);
    if (open) resolve(open[1]!);
  });
  child.once('exit', code => reject(new Error(`The server ended with ${code}.`)));
  return {
    origin: await promise,
    publicKey: (await signerOf(key)).publicKey,
    async stop() {
      const ended = Promise.withResolvers<void>();
      child.once('exit', () => ended.resolve());
      child.kill('SIGKILL');
      await ended.promise;
    },
  };
}
