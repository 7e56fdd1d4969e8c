/** Whatever is sent, the answer is a verdict or a problem: never a fault of ours, and never silence. */
import { describe, expect, test } from 'vitest';
import { hostileBodies, longBodies } from './hostile-bodies.ts';
import { expectProblem, post, postRaw, request, type Send } from './requests.ts';

export function hostileContract(send: Send): void {
  const survives = async (sent: Request): Promise<void> => {
    const response = await send(sent);
    if (response.status === 200) expect(await response.json()).toHaveProperty('action');
    else {
      const { code } = (await response.clone().json()) as { code: string };
      expect([400, 413, 415, 422]).toContain(response.status);
      await expectProblem(response, response.status, code);
    }
  };

  describe('POST /v1/check survives', () => {
    for (const [name, body] of Object.entries(hostileBodies)) {
      test(`a body of ${name}`, () => survives(postRaw(body)));
    }
    for (const [kind, body] of Object.entries(longBodies)) {
      test(`65,536 characters of ${kind}`, () => survives(postRaw(body)));
    }
    for (const coding of ['gzip', 'br', 'deflate, gzip', 'nonsense']) {
      test(`a plain body that calls itself ${coding}`, () =>
        survives(postRaw('{"value":"95188"}', { 'Content-Encoding': coding })));
    }
    test('a character set that it does not speak', () =>
      survives(postRaw('{"value":"95188"}', { 'Content-Type': 'application/json; charset=gb18030' })));
    for (const languages of [
      ';;;,,,q=',
      '*',
      'zh;q=0',
      `zh${'-x'.repeat(2_000)}`,
      ','.repeat(8_000),
      'zh;q=1e999',
    ]) {
      test(`the languages ${languages.slice(0, 12)}`, () =>
        survives(post({ value: '95188' }, { 'Accept-Language': languages })));
    }
  });

  describe('a prototype in the body', () => {
    test('gives the contact no value, whether the language is open or not', async () => {
      for (const headers of [{}, { 'Accept-Language': 'zh' }]) {
        const response = await send(postRaw(hostileBodies['a prototype alone']!, headers));
        await expectProblem(response, 422, 'unprocessable');
      }
    });
    test('does not reach the next request', async () => {
      await send(postRaw(hostileBodies['a prototype']!));
      expect(await (await send(post({ value: 'support' }))).json()).toMatchObject({ locale: 'en' });
      expect({}).not.toHaveProperty('locale');
    });
  });

  describe('GET survives', () => {
    for (const path of [
      '//',
      '/../..',
      '/%',
      '/%ff',
      '/v1/brands/__proto__',
      '/v1/brands/%2e%2e%2f',
      '/problems/constructor',
      `/${'a/'.repeat(3_000)}`,
    ]) {
      test(path.slice(0, 30), async () => expect([200, 404]).toContain((await send(request(path))).status));
    }
  });
}
