/** `GET /v1/prefix/{kind}/{hex}`: a hit and a miss look alike, and the client alone knows what it asked about. */
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/adapters/crypto/sha256.ts';
import type { PrefixEntry } from '../../../src/adapters/places/official.ts';
import { CLEARED_HOST, LISTED_HOST, REVIEWED_HOST } from '../../support/served-feeds.ts';
import { expectProblem, request, type Send } from './requests.ts';

interface Answer {
  readonly kind: string;
  readonly prefix: string;
  readonly cacheSeconds: number;
  readonly entries: readonly PrefixEntry[];
  readonly padding: string;
}

export function prefixContract(send: Send): void {
  const ask = async (kind: string, form: string) => {
    const hash = await sha256(form);
    const response = await send(request(`/v1/prefix/${kind}/${hash.slice(0, kind === 'numbers' ? 4 : 8)}`));
    expect(response.status).toBe(200);
    const text = await response.text();
    const answer: Answer = JSON.parse(text);
    return {
      answer,
      length: text.length,
      headers: response.headers,
      found: answer.entries.find(one => one.hash === hash),
    };
  };

  describe('GET /v1/prefix', () => {
    test('finds a listed host, and names the list', async () =>
      expect((await ask('hosts', LISTED_HOST)).found).toMatchObject({
        status: 'listed',
        list: 'invented-hosts',
      }));
    test('finds a page', async () =>
      expect((await ask('hosts', 'pages.example/drift')).found?.status).toBe('listed'));
    test('finds what a person listed', async () =>
      expect((await ask('hosts', REVIEWED_HOST)).found).toMatchObject({
        status: 'listed',
        list: 'reviewed',
      }));
    test('does not find what a person cleared, though a feed lists it', async () =>
      expect((await ask('hosts', CLEARED_HOST)).found).toBeUndefined());
    test('finds what is official in the same way', async () => {
      expect((await ask('hosts', 'token.im')).found).toMatchObject({
        status: 'official',
        brand: 'imtoken',
        below: true,
      });
      expect((await ask('numbers', '95188;phone-context=+86')).found).toMatchObject({
        status: 'official',
        brand: 'alipay',
      });
      expect((await ask('accounts', 'support@token.im')).found).toMatchObject({
        status: 'official',
        brand: 'imtoken',
      });
    });
    test('finds a number, its block of ten, and no neighbour by itself', async () => {
      expect((await ask('numbers', '+442079460712')).found).toMatchObject({ list: 'invented-numbers' });
      expect((await ask('numbers', '+44207946071x')).found).toMatchObject({ list: 'invented-numbers' });
      expect((await ask('numbers', '+442079460719')).found).toBeUndefined();
    });
    test('answers 200 with no entry for what nobody knows', async () => {
      const { answer } = await ask('hosts', 'nobody-knows.example');
      expect(answer.entries).toEqual([]);
    });
    test('is as long, and kept as long, for a hit as for a miss', async () => {
      const [hit, miss] = [await ask('hosts', LISTED_HOST), await ask('hosts', 'nobody-knows.example')];
      expect(hit.length).toBe(miss.length);
      expect(hit.length % 1_024).toBe(0);
      expect((await ask('numbers', '+442079460712')).length % 4_096).toBe(0);
      expect(hit.headers.get('Cache-Control')).toBe(miss.headers.get('Cache-Control'));
      expect(hit.headers.get('Cache-Control')).toMatch(/^public, max-age=1800/);
      expect(hit.answer.cacheSeconds).toBe(1_800);
    });
    test('is the same each time, and 304 for who holds it', async () => {
      const { headers, answer } = await ask('hosts', LISTED_HOST);
      const path = `/v1/prefix/hosts/${answer.prefix}`;
      const again = await send(request(path, { headers: { 'If-None-Match': headers.get('ETag')! } }));
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
    });
    for (const path of [
      'hosts/0',
      'hosts/000000000',
      'hosts/ABCDEF00',
      'hosts/zzzzzzzz',
      'numbers/00000000',
      'numbers/00.0',
    ])
      test(`refuses ${path} with 422`, async () =>
        void (await expectProblem(await send(request(`/v1/prefix/${path}`)), 422, 'not-a-prefix')));
    test('knows no other kind: 404', async () =>
      void (await expectProblem(await send(request('/v1/prefix/faxes/00000000')), 404, 'not-found')));
  });
}
