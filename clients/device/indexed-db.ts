/** What was taken home, kept in the browser's database: the next visit judges without a network. */
import type { Keeper, Kept } from '../../src/adapters/device/kept.ts';

/** Another name where what is kept changes its shape: nobody judges by a piece of the old. */
const DATABASE = 'bonafide-1';
const STORE = 'kept';

/** One piece for each origin that packs come from. What cannot be kept (a private window) is held until the page is closed. */
export function inIndexedDb(origin: string): Keeper {
  let held: Kept | undefined;
  return {
    async read() {
      held ??= await inStore<Kept | undefined>('readonly', store => store.get(origin)).catch(() => undefined);
      return held;
    },
    async write(kept) {
      held = kept;
      await inStore('readwrite', store => store.put(kept, origin)).catch(() => undefined);
    },
  };
}

async function inStore<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  const opening = indexedDB.open(DATABASE);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await done<IDBDatabase>(opening);
  try {
    return await done<T>(ask(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function done<T>(request: IDBRequest): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
  return promise;
}
