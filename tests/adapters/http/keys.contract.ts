/** Keys: what each may do, and what a wrong one is told. */
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../src/core/verdict.ts';
import type { TestKeys } from '../../support/test-keys.ts';
import { expectProblem, post, request, type Send } from './requests.ts';

export function keysContract(send: Send, keys: () => TestKeys): void {
  const bearer = (key: string) => ({ Authorization: `Bearer ${key}` });
  const status = async (sent: Request) => (await send(sent)).status;

  describe('a key', () => {
    test('is taken as a bearer token and as X-API-Key', async () => {
      expect(await status(post({ value: '95188' }, bearer(keys().check)))).toBe(200);
      expect(await status(post({ value: '95188' }, { 'X-API-Key': keys().check }))).toBe(200);
    });
    test('is not needed for a check', async () => expect(await status(post({ value: '95188' }))).toBe(200));
    test('is not taken from the address', async () =>
      expect(await status(request(`/v1/admin/queue?key=${keys().moderate}`))).toBe(401));
    test('that is wrong is refused wherever it is sent: 401', async () => {
      const flipped = keys().check.slice(0, -1) + (keys().check.endsWith('0') ? '1' : '0');
      for (const key of [flipped, keys().revoked, 'x', `bonafide_${'0'.repeat(12)}_${'0'.repeat(64)}`]) {
        const response = await send(post({ value: '95188' }, bearer(key)));
        expect(response.headers.get('WWW-Authenticate')).toBe('Bearer');
        await expectProblem(response, 401, 'bad-key');
      }
    });
    test('may do what its scopes say, and nothing besides: 403', async () => {
      await expectProblem(await send(post({ value: '95188' }, bearer(keys().report))), 403, 'not-allowed');
      await expectProblem(
        await send(request('/v1/admin/queue', { headers: bearer(keys().check) })),
        403,
        'not-allowed',
      );
      expect(await status(request('/v1/admin/queue', { headers: bearer(keys().moderate) }))).toBe(200);
    });
    test('of a brand says whom the other side claims to be, unless the contact does', async () => {
      const claims = async (contact: object) =>
        ((await (await send(post(contact, bearer(keys().brand)))).json()) as Verdict).claims.map(
          ({ brand }) => brand,
        );
      expect(await claims({ value: 'https://drift.example/' })).toContain('imtoken');
      expect(await claims({ value: 'https://drift.example/', claims: 'alipay' })).toEqual(['alipay']);
    });
  });
}
