/**
 * What was taken home, in IndexedDB: compact sets are bytes, which `storage.local` would make text of.
 *
 * With `unlimitedStorage` the browser never clears it to make room; without what was held, an older index could be replayed.
 */
import type { Keeper, Kept } from '../../../src/adapters/device/kept.ts';

const DATABASE = 'bonafide';
const STORE = 'kept';
const KEY = 'home';

export const keptInBrowser: Keeper = {
  read: () => inStore('readonly', store => store.get(KEY)) as Promise<Kept | undefined>,
  write: async kept => {
    await inStore('readwrite', store => store.put(kept, KEY));
  },
};

export const forgetKept = (): Promise<unknown> => inStore('readwrite', store => store.clear());

async function inStore(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => Pick<IDBRequest, 'result'>,
): Promise<unknown> {
  const database = await opened();
  try {
    const transaction = database.transaction(STORE, mode);
    const request = ask(transaction.objectStore(STORE));
    await finished(transaction);
    return request.result;
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  const { promise, resolve, reject } = Promise.withResolvers<IDBDatabase>();
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
  return promise;
}

function finished(transaction: IDBTransaction): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  transaction.oncomplete = () => resolve();
  transaction.onerror = () => reject(transaction.error);
  transaction.onabort = () => reject(transaction.error);
  return promise;
}
