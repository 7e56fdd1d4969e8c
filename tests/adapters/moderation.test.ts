/** Proofs of an appeal, with the outside world told by the test. */
import { describe, expect, test } from 'vitest';
import { createApp } from '../../src/adapters/http/app.ts';
import { BETWEEN_SECONDS, Looks } from '../../src/adapters/moderation/looks.ts';
import type { Prover } from '../../src/adapters/moderation/proof.ts';
import { isPublic } from '../../src/apps/proofs.ts';
import { data } from '../../src/catalog/generated.ts';
import { catalog } from '../support/catalogs.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import { expectProblem, postTo } from './http/requests.ts';

interface Shown {
  readonly id: string;
  readonly status: string;
  readonly proof: { readonly token: string };
}

function served(prover: (token: () => string) => Prover) {
  let token = '';
  const storage = memoryStorage();
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
  const send = async (id: string) => app.fetch(postTo(`/v1/appeals/${id}/proof`, {}));
  const prove = async (id: string): Promise<Shown> => (await send(id)).json();
  return { appeal, prove, send };
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

describe('we look at a stranger’s site', () => {
  const later = (ms: number) => new Date(ms);
  test('no more than once in ten seconds for one appeal', async () => {
    let moment = 0;
    const looks = new Looks(() => later(moment));
    expect(await looks.take('a', async () => true)).toBe(true);
    expect(await looks.take('a', async () => true)).toBeUndefined();
    expect(await looks.take('b', async () => false)).toBe(false);
    moment += BETWEEN_SECONDS * 1_000;
    expect(await looks.take('a', async () => true)).toBe(true);
  });
  test('at most four at once, however slow they are, and again when one is done', async () => {
    const looks = new Looks(() => later(0));
    const ends: (() => void)[] = [];
    const slow = () => new Promise<boolean>(resolve => ends.push(() => resolve(true)));
    const running = ['a', 'b', 'c', 'd'].map(id => looks.take(id, slow));
    expect(await looks.take('e', slow)).toBeUndefined();
    for (const end of ends) end();
    expect(await Promise.all(running)).toEqual([true, true, true, true]);
    expect(await looks.take('f', async () => true)).toBe(true);
  });
  test('and whoever asks again at once is told when: 429', async () => {
    const { appeal, send } = served(() => honest(() => 'another'));
    const { id } = await appeal('dns-txt');
    expect((await send(id)).status).toBe(200);
    const again = await send(id);
    expect(again.headers.get('Retry-After')).toBe('10');
    await expectProblem(again, 429, 'too-many-requests');
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
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:0:7f00:1::',
    '224.0.0.1',
  ])
    test(`${address}`, () => expect(isPublic(address)).toBe(false));
  test('public', () => expect([isPublic('203.0.114.1'), isPublic('2606:4700::1')]).toEqual([true, true]));
});
