/** Starts the engine's script in a worker, also where it lies on another origin than the page: a browser runs no such worker by its address. */
import { scriptUrl } from './trusted-types.ts';

const CACHE = 'bonafide';

/** Rejects or fails later by an `error` event where the page's policy does not allow it. */
export async function startWorker(script: URL): Promise<Worker> {
  const options = { type: 'module', name: 'bonafide' } as const;
  if (script.origin === location.origin) return new Worker(scriptUrl(script.href), options);
  const local = URL.createObjectURL(new Blob([await textOf(script)], { type: 'text/javascript' }));
  const worker = new Worker(scriptUrl(local), options);
  worker.addEventListener('message', () => URL.revokeObjectURL(local), { once: true });
  return worker;
}

/** As it is now; without a network, as it was when it was last seen. */
async function textOf(script: URL): Promise<string> {
  // Absent on pages without TLS.
  const cache = await globalThis.caches?.open(CACHE).catch(() => undefined);
  try {
    const response = await fetch(script, { credentials: 'omit' });
    if (!response.ok) throw new Error(`The engine's script: answered ${response.status}`);
    await cache?.put(script, response.clone()).catch(() => undefined);
    return await response.text();
  } catch (error) {
    const kept = await cache?.match(script);
    if (!kept) throw error;
    return kept.text();
  }
}
