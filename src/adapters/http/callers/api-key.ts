/** API keys: `bonafide_<id>_<secret>`. The id finds the key, the hash proves it, and the key itself is shown once. */
import { equalInTime } from '../../crypto/constant-time.ts';
import { sha256, toHex } from '../../crypto/sha256.ts';
import type { KeyStore, StoredKey } from '../../storage/keys.ts';

export const SCOPES = ['check', 'report', 'moderate'] as const;
export type Scope = (typeof SCOPES)[number];

export interface Caller {
  readonly id: string;
  readonly scopes: readonly string[];
  /** The brand that whoever is asked about claims to be, unless the contact says otherwise. */
  readonly brand?: string;
}

const WRITTEN = /^bonafide_([0-9a-f]{12})_[0-9a-f]{64}$/;

export interface NewKey {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly brand?: string | undefined;
}

/** The key, which nobody can show again. */
export async function createKey({ name, scopes, brand }: NewKey, keys: KeyStore, now: Date): Promise<string> {
  const id = toHex(crypto.getRandomValues(new Uint8Array(6)));
  const key = `bonafide_${id}_${toHex(crypto.getRandomValues(new Uint8Array(32)))}`;
  const created = now.toISOString();
  await keys.add({
    id,
    hash: await sha256(key),
    name,
    scopes: scopes.join(' '),
    brand: brand ?? null,
    created,
    revoked: null,
  });
  return key;
}

/** Whose key it is; `undefined` for one that is not, or no longer, a key. */
export async function callerOf(written: string, keys: KeyStore): Promise<Caller | undefined> {
  const id = WRITTEN.exec(written)?.[1];
  if (id === undefined) return undefined;
  const [hash, stored] = [await sha256(written), await keys.find(id)];
  // Compared also where there is no such key, so that the time does not tell which ids there are.
  const same = equalInTime(hash, stored?.hash ?? '0'.repeat(hash.length));
  return same && stored && stored.revoked === null ? named(stored) : undefined;
}

const named = ({ id, scopes, brand }: StoredKey): Caller => ({
  id,
  scopes: scopes.split(' '),
  ...(brand ? { brand } : {}),
});
