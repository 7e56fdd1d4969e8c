/** `POST /v1/check/batch`: order kept, duplicates kept, and one bad item spoils no other. */
import { describe, expect, test } from 'vitest';
import type { BatchResult } from '../../../src/adapters/client/batch-result.ts';
import type { Verdict } from '../../../src/core/verdict.ts';
import { CANARY, expectProblem, piecesIn, post, postTo, type Send } from './requests.ts';

type Loose = { id?: unknown; verdict?: Verdict; error?: { status: number; errors?: { field: string }[] } };

export function batchContract(send: Send): void {
  const batch = (items: unknown, headers: HeadersInit = {}) =>
    send(postTo('/v1/check/batch', { items }, headers));
  const results = async (items: unknown, headers: HeadersInit = {}): Promise<Loose[]> => {
    const response = await batch(items, headers);
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    return ((await response.json()) as { results: BatchResult[] }).results as Loose[];
  };

  describe('POST /v1/check/batch', () => {
    test('judges each item as /v1/check does', async () => {
      const contact = { value: '95188', claims: '支付宝', direction: 'outgoing' };
      const alone = await (await send(post(contact))).json();
      expect((await results([{ id: 'a', ...contact }]))[0]).toEqual({ id: 'a', verdict: alone });
    });
    test('keeps order, ids and duplicates over 120 mixed items', async () => {
      const values = ['95188', 'https://token.im/', '客服让我把助记词发给他验证钱包', 'hello'];
      const items = Array.from({ length: 120 }, (_, id) => ({ id, value: values[id % 4]! }));
      const found = await results(items);
      expect(found.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
      expect(found[0]!.verdict).toEqual(found[4]!.verdict);
      expect(found[2]!.verdict!.action).toBe('stop');
    });
    test('answers for a bad item in its place, naming the field, and judges the others', async () => {
      const found = await results([
        { id: 1, value: '' },
        null,
        7,
        { id: {}, value: '1' },
        { id: 'x', value: '95188' },
      ]);
      expect(found.map(({ error }) => error?.status)).toEqual([422, 422, 422, 422, undefined]);
      expect(found[0]).toMatchObject({ id: 1, error: { errors: [{ field: 'value' }] } });
      expect(found[3]!.error!.errors).toMatchObject([{ field: 'id' }]);
      expect(found[4]).toMatchObject({ id: 'x', verdict: { verdict: 'official' } });
    });
    test('answers in the language that an item asks for, then the browser', async () => {
      const found = await results([{ value: '95188' }, { value: '95188', locale: 'zh' }], {
        'Accept-Language': 'en',
      });
      expect(found.map(({ verdict }) => verdict!.locale)).toEqual(['en', 'zh']);
    });
    test('says which items there was no time for, when the client does not wait', async () => {
      const found = await results([{ value: '95188' }], { Prefer: 'wait=10' });
      expect(found[0]).toHaveProperty('verdict');
    });
    for (const [what, items] of [
      ['none', undefined],
      ['an empty list', []],
      ['an object', { 0: { value: '1' } }],
      ['501 items', Array.from({ length: 501 }, () => ({ value: '1' }))],
    ] as const) {
      test(`refuses ${what} for items: 422`, async () =>
        void (await expectProblem(await batch(items), 422, 'not-a-batch')));
    }
    test('repeats nothing of an item that it refuses but its id', async () => {
      const found = await results([
        { value: '', kind: CANARY },
        { id: 2, value: 1, [CANARY]: CANARY },
      ]);
      expect(piecesIn(JSON.stringify(found))).toEqual([]);
    });
  });
}
