/** Keys for the contract, in whatever storage there is: one for each scope, one of a brand, one that was revoked. */
import { createKey } from '../../src/adapters/http/callers/api-key.ts';
import type { Storage } from '../../src/adapters/storage/storage.ts';

export interface TestKeys {
  readonly check: string;
  readonly report: string;
  readonly moderate: string;
  readonly brand: string;
  readonly revoked: string;
}

export async function testKeys({ keys }: Storage): Promise<TestKeys> {
  const now = new Date();
  const make = (scope: 'check' | 'report' | 'moderate', brand?: string) =>
    createKey({ name: 'test', scopes: [scope], brand }, keys, now);
  const revoked = await make('check');
  await keys.revoke(revoked.split('_')[1]!, now);
  return {
    check: await make('check'),
    report: await make('report'),
    moderate: await make('moderate'),
    brand: await make('check', 'imtoken'),
    revoked,
  };
}
