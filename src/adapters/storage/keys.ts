/** API keys: what they may do, and whose they are. Never the key itself. */
import type { Database } from './database.ts';

export interface StoredKey {
  readonly id: string;
  /** SHA-256 of the whole key, in hex. */
  readonly hash: string;
  readonly name: string;
  /** Separated by blanks. */
  readonly scopes: string;
  readonly brand: string | null;
  readonly created: string;
  readonly revoked: string | null;
}

export interface KeyStore {
  add(key: StoredKey): Promise<void>;
  find(id: string): Promise<StoredKey | undefined>;
  all(): Promise<StoredKey[]>;
  /** `false` where there is no such key, or where it was revoked before. */
  revoke(id: string, now: Date): Promise<boolean>;
}

export const keyStore = (database: Database): KeyStore => ({
  async add({ id, hash, name, scopes, brand, created, revoked }) {
    await database.run(
      'INSERT INTO api_keys (id, hash, name, scopes, brand, created, revoked) VALUES (?, ?, ?, ?, ?, ?, ?)',
      id,
      hash,
      name,
      scopes,
      brand,
      created,
      revoked,
    );
  },
  find: async id => (await database.all<StoredKey>('SELECT * FROM api_keys WHERE id = ?', id))[0],
  all: () => database.all('SELECT * FROM api_keys ORDER BY created, id'),
  revoke: async (id, now) =>
    (await database.run(
      'UPDATE api_keys SET revoked = ? WHERE id = ? AND revoked IS NULL',
      now.toISOString(),
      id,
    )) > 0,
});
