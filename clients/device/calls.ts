/** The page's side of the engine: each call gets its own answer, and none waits for a worker that is gone. */
import type { CallName, Given, Reply, Returned } from './messages.ts';

export interface Engine {
  call<N extends CallName>(name: N, given: Given<N>): Promise<Returned<N>>;
  close(): void;
}

export function callsTo(worker: Worker): Engine {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;
  let gone: Error | undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failed' in data) one?.reject(new Error(data.failed));
    else one?.resolve(data.returned);
  });
  worker.addEventListener('error', () => end('The engine did not load.'));
  return { call: call as Engine['call'], close: () => end('The engine was closed.') };

  function end(reason: string): void {
    gone = new Error(reason);
    worker.terminate();
    for (const { reject } of waiting.values()) reject(gone);
    waiting.clear();
  }

  async function call(name: CallName, given: unknown): Promise<unknown> {
    if (gone) throw gone;
    const id = ++last;
    const answer = Promise.withResolvers<unknown>();
    worker.postMessage({ id, name, given });
    waiting.set(id, answer);
    return answer.promise;
  }
}
