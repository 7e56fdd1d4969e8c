/** A real server in a process of its own, whose key is known. */
import { newSigningKey, signerOf } from '../../src/adapters/packs/signer.ts';
import { startServer } from './node-server.ts';

export interface RunningServer {
  readonly origin: string;
  readonly publicKey: string;
  stop(): Promise<unknown>;
}

export async function runServer(): Promise<RunningServer> {
  const key = await newSigningKey();
  const { address, stop } = await startServer({ BONAFIDE_DB: ':memory:', BONAFIDE_SIGNING_KEY: key });
  return { origin: address, publicKey: (await signerOf(key)).publicKey, stop };
}
