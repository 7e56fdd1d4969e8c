/** The page's side of the engine: starts the worker, and gives every question its answer. */
import type { Answered, FromEngine, Question } from './messages.ts';

export interface Engine {
  /** The version of the catalog. Rejects where the engine cannot be had: the page then asks the server, and says so. */
  readonly ready: Promise<string>;
  ask(question: Omit<Question, 'id'>): Promise<Answered>;
}

interface Waiting {
  readonly answered: (answer: Answered) => void;
  readonly failed: (error: Error) => void;
}

export function startEngine(url: string | URL): Engine {
  const worker = new Worker(url, { type: 'module', name: 'bonafide' });
  const waiting = new Map<number, Waiting>();
  const { promise: ready, resolve, reject } = Promise.withResolvers<string>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromEngine>) => {
    if ('ready' in data) return resolve(data.ready);
    if ('failed' in data) return fail(data.failed, data.reason);
    waiting.get(data.id)?.answered(data);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', () => fail(0, 'The engine did not load.'));
  return { ready, ask };

  function fail(id: number, reason: string): void {
    const error = new Error(reason);
    if (id === 0) reject(error);
    for (const [one, { failed }] of waiting)
      if (id === 0 || one === id) {
        failed(error);
        waiting.delete(one);
      }
  }

  function ask(question: Omit<Question, 'id'>): Promise<Answered> {
    const id = ++last;
    const { promise, resolve, reject } = Promise.withResolvers<Answered>();
    waiting.set(id, { answered: resolve, failed: reject });
    worker.postMessage({ id, ...question });
    return promise;
  }
}
