/** Proofs of an appeal, with the outside world told by the test. */
import { describe, expect, test } from 'vitest';
import { createApp } from '../../src/adapters/http/app.ts';
import type { Prover } from '../../src/adapters/moderation/proof.ts';
import { sqliteStorage } from '../../src/adapters/storage/sqlite.ts';
import { isPublic } from '../../src/apps/proofs.ts';
import { readMigrations } from '../../src/apps/storage.ts';
import { data } from '../../src/catalog/generated.ts';
import { catalog } from '../support/catalogs.ts';
import { postTo } from './http/requests.ts';

interface Shown {
  readonly id: string;
  readonly status: string;
  readonly proof: { readonly token: string };
}

function served(prover: (token: () => string) => Prover) {
  let token = '';
  const storage = sqliteStorage(':memory:', readMigrations());
  const app = createApp(
    { catalog, data, storage, prover: prover(() => token), now: () => new Date() },
    () => {},
  );
  const appeal = async (proof: string): Promise<Shown> => {
    const body = { value: 'https://shop.appealing.example/page', statement: 'It is our own shop.', proof };
    const shown: Shown = await (await app.fetch(postTo('/v1/appeals', body))).json();
    token = shown.proof.token;
    return shown;
  };
  const prove = async (id: string): Promise<Shown> =>
    (await app.fetch(postTo(`/v1/appeals/${id}/proof`, {}))).json();
  return { appeal, prove };
}
const asked: string[] = [];
const honest = (token: () => string): Prover => ({
  txt: async name => {
    asked.push(name);
    return ['v=spf1 -all', token()];
  },
  wellKnown: async (host, path) => {
    asked.push(host + path);
    return `# ours\n${token()}\n`;
  },
});

describe('an appeal', () => {
  for (const [proof, place] of [
    ['dns-txt', '_bonafide.appealing.example'],
    ['well-known', 'shop.appealing.example/.well-known/bonafide-appeal.txt'],
  ] as const) {
    test(`is proven by ${proof}, which is looked for at ${place}`, async () => {
      const { appeal, prove } = served(honest);
      expect((await prove((await appeal(proof)).id)).status).toBe('proven');
      expect(asked).toContain(place);
    });
    test(`is not proven by another one's ${proof}, nor by one that cannot be read`, async () => {
      const other = served(() => honest(() => 'bonafide-appeal=00'));
      expect((await other.prove((await other.appeal(proof)).id)).status).toBe('received');
      const broken: Prover = {
        txt: async () => Promise.reject(new Error('x')),
        wellKnown: async () => Promise.reject(new Error('x')),
      };
      const down = served(() => broken);
      expect((await down.prove((await down.appeal(proof)).id)).status).toBe('received');
    });
  }
  test('by mail is not looked for', async () => {
    const { appeal, prove } = served(honest);
    expect((await prove((await appeal('mail')).id)).status).toBe('received');
  });
});

describe('the server calls no address that is', () => {
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '192.168.0.1',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    'fd00::1',
    'fe80::1',
    '::ffff:127.0.0.1',
    '224.0.0.1',
  ])
    test(`${address}`, () => expect(isPublic(address)).toBe(false));
  test('public', () => expect([isPublic('203.0.114.1'), isPublic('2606:4700::1')]).toEqual([true, true]));
});
