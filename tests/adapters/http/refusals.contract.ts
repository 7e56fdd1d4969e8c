/** What the API refuses, and how: one problem for each reason (RFC 9457), and none of them an echo. */
import { describe, expect, test } from 'vitest';
import { LONGEST_VALUE } from '../../../src/core/contact.ts';
import { canaryRequests } from './canary-requests.ts';
import {
  CANARY,
  expectProblem,
  piecesIn,
  post,
  postRaw,
  request,
  type Send,
  streamed,
  wholeOf,
} from './requests.ts';

const MEBIBYTE = 1_048_576;

export function refusalsContract(send: Send): void {
  describe('POST /v1/check refuses', () => {
    for (const type of ['', 'text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', 'json']) {
      test(`a body of type "${type}" with 415`, async () =>
        void (await expectProblem(
          await send(postRaw('{"value":"1"}', { 'Content-Type': type })),
          415,
          'not-json',
        )));
    }
    for (const body of [
      '',
      ' ',
      '{',
      '{"value":}',
      "{'value':'1'}",
      'value=1',
      '{"value":"1"}{}',
      '{"value":NaN}',
    ]) {
      test(`the malformed body ${body.trim() || 'of no character'} with 400`, async () =>
        void (await expectProblem(await send(postRaw(body)), 400, 'malformed')));
    }
    test(`a value of ${LONGEST_VALUE + 1} characters with 413`, async () => {
      const errors = await expectProblem(
        await send(post({ value: 'x'.repeat(LONGEST_VALUE + 1) })),
        413,
        'too-large',
      );
      expect(errors).toMatchObject([{ field: 'value', code: 'too-long' }]);
    });
    test('a body of one byte over a mebibyte with 413', async () => {
      await expectProblem(await send(postRaw(' '.repeat(MEBIBYTE + 1))), 413, 'too-large');
      await expectProblem(await send(streamed(MEBIBYTE + 1)), 413, 'too-large');
    });
    test('a body of a mebibyte for what it holds, not for its size', async () => {
      await expectProblem(await send(streamed(MEBIBYTE)), 400, 'malformed');
    });
    const UNREADABLE: readonly (readonly [string, unknown, string])[] = [
      ['without a value', {}, 'value'],
      ['with an empty value', { value: '' }, 'value'],
      ['with blanks for a value', { value: ' \t\n\u3000' }, 'value'],
      ['with a number for a value', { value: 95188 }, 'value'],
      ['with null for a brand', { value: '95188', claims: null }, 'claims'],
      ['with an unknown kind', { value: '95188', kind: 'fax' }, 'kind'],
      ['with an unknown direction', { value: '95188', direction: 'sideways' }, 'direction'],
      ['with a word for a truth', { value: '95188', authenticated: 'true' }, 'authenticated'],
      ['with a region in small letters', { value: '95188', region: 'cn' }, 'region'],
      ['with a language that is none', { value: '95188', locale: 'zh_CN' }, 'locale'],
      ['with a field that nobody asked for', { value: '95188', limit: 3 }, ''],
    ];
    for (const [how, contact, field] of UNREADABLE) {
      test(`a contact ${how} with 422, and names the field`, async () => {
        const errors = await expectProblem(await send(post(contact)), 422, 'unprocessable');
        expect(errors).toHaveLength(1);
        expect(errors).toMatchObject([{ field, message: expect.stringMatching(/^(Send|Leave) /) }]);
      });
    }
    test('a contact with several faults with every one of them', async () => {
      const errors = await expectProblem(
        await send(post({ kind: 'fax', region: 'cn' })),
        422,
        'unprocessable',
      );
      expect((errors as { field: string }[]).map(({ field }) => field).sort()).toEqual([
        'kind',
        'region',
        'value',
      ]);
    });
  });

  describe('an address', () => {
    for (const path of [
      '/nothing',
      '/v1',
      '/v1/nothing',
      '/v1/check/',
      '/v1/brands/nobody',
      '/V1/CHECK',
      '/%00',
      '/v1/brands/%E0%A4%A',
    ]) {
      test(`${path} is unknown: 404`, async () =>
        void (await expectProblem(await send(request(path)), 404, 'not-found')));
    }
    test('/brands/nobody is unknown, and a person reads that on a page: 404', async () => {
      const response = await send(request('/brands/nobody?lang=en'));
      expect([response.status, response.headers.get('Content-Type')]).toEqual([
        404,
        'text/html; charset=UTF-8',
      ]);
      expect(await response.text()).toContain('We have no list for that name yet.');
    });
    const METHODS: readonly (readonly [string, string, string])[] = [
      ['GET', '/v1/check', 'POST'],
      ['PUT', '/v1/check', 'POST'],
      ['POST', '/v1/brands', 'GET, HEAD'],
      ['DELETE', '/v1/brands/imtoken', 'GET, HEAD'],
      ['POST', '/healthz', 'GET, HEAD'],
      ['POST', '/brands/imtoken', 'GET, HEAD'],
      ['PATCH', '/', 'GET, HEAD, POST'],
    ];
    for (const [method, path, allow] of METHODS) {
      test(`${path} does not take ${method}: 405, and names ${allow}`, async () => {
        const response = await send(request(path, { method }));
        await expectProblem(response, 405, 'method-not-allowed');
        expect(response.headers.get('Allow')).toBe(allow);
      });
    }
  });

  describe('no refusal repeats what was sent in', () => {
    for (const [place, refused] of Object.entries(canaryRequests())) {
      test(place, async () => {
        const response = await send(refused);
        expect(response.status).toBeGreaterThanOrEqual(400);
        expect(response.status).toBeLessThan(500);
        expect(piecesIn(await wholeOf(response))).toEqual([]);
      });
    }
    test('and a text without the canary would be told apart', () => expect(piecesIn(CANARY)).not.toEqual([]));
  });
}
