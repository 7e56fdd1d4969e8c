/** `POST /v1/check`, where there is something to judge. */
import { describe, expect, test } from 'vitest';
import { LONGEST_VALUE } from '../../../src/core/contact.ts';
import type { Verdict } from '../../../src/core/verdict.ts';
import { post, postRaw, type Send } from './requests.ts';

export function checkContract(send: Send): void {
  const judge = async (contact: unknown, headers: HeadersInit = {}): Promise<Verdict> => {
    const response = await send(post(contact, headers));
    expect(response.status).toBe(200);
    return response.json();
  };

  describe('POST /v1/check judges', () => {
    test('a number that somebody is about to dial', async () => {
      const verdict = await judge({ value: '95188', claims: '支付宝', direction: 'outgoing' });
      expect(verdict).toMatchObject({ verdict: 'official', action: 'matches-official', reasons: [] });
      expect(verdict.channels[0]).toMatchObject({ kind: 'phone', status: 'official', owner: 'alipay' });
    });
    test('the same number with more care when it is the one that calls', async () => {
      const verdict = await judge({ value: '95188', claims: '支付宝', direction: 'incoming' });
      expect(verdict).toMatchObject({ verdict: 'unknown', action: 'cannot-tell' });
    });
    test('a link', async () => {
      expect(await judge({ value: 'https://token.im/' })).toMatchObject({ action: 'matches-official' });
      expect(await judge({ value: 'https://token.im.wallet-check.example/' })).toMatchObject({
        action: 'stop',
        verdict: 'impersonation',
      });
    });
    test('a Chinese text', async () => {
      const verdict = await judge({ value: '客服让我把助记词发给他验证钱包' });
      expect(verdict).toMatchObject({ action: 'stop', locale: 'zh' });
      expect(verdict.reasons[0]?.quotes.length).toBeGreaterThan(0);
    });
    test('an English text', async () => {
      const verdict = await judge({ value: 'Our support team needs your seed phrase to fix the sync' });
      expect(verdict).toMatchObject({ action: 'stop', locale: 'en' });
    });
    test(`a text of ${LONGEST_VALUE} characters`, async () => {
      expect((await judge({ value: '请'.repeat(LONGEST_VALUE) })).action).toBe('cannot-tell');
    });
    test('every type that is JSON', async () => {
      for (const type of ['application/json; charset=utf-8', 'APPLICATION/JSON', 'application/ld+json']) {
        const response = await send(postRaw('{"value":"95188"}', { 'Content-Type': type }));
        expect(response.status).toBe(200);
      }
    });
    test('what comes last, when a key is there twice', async () => {
      const response = await send(postRaw('{"value":"95189","value":"95188"}'));
      expect(await response.json()).toMatchObject({ verdict: 'official' });
    });
  });

  describe('POST /v1/check answers', () => {
    test('in the language that the contact asks for, whatever the browser likes', async () => {
      const contact = { value: '95188', locale: 'en-GB' };
      expect((await judge(contact, { 'Accept-Language': 'zh-CN' })).locale).toBe('en');
      expect((await judge({ ...contact, locale: 'zh-HK' })).locale).toBe('zh-Hant');
    });
    test('in the language that the browser likes best, when the contact asks for none', async () => {
      expect((await judge({ value: '95188' }, { 'Accept-Language': 'zh-CN,en;q=0.5' })).locale).toBe('zh');
      expect((await judge({ value: '支付宝' }, { 'Accept-Language': 'fr,zh;q=.1,en' })).locale).toBe('en');
      expect((await judge({ value: '95188' }, { 'Accept-Language': 'zh-TW,zh;q=0.9' })).locale).toBe(
        'zh-Hant',
      );
    });
    test('in traditional Chinese with the region that the browser names', async () => {
      for (const [languages, value, region] of [
        ['zh-HK,zh;q=0.9', '112', 'HK'],
        ['zh-Hant-MO', '999', 'MO'],
        ['zh-Hant', '112', 'TW'],
      ] as const) {
        const { locale, channels } = await judge({ value, kind: 'phone' }, { 'Accept-Language': languages });
        expect([locale, channels[0]?.line?.region], languages).toEqual(['zh-Hant', region]);
      }
    });
    test('in the language of the text, when neither says', async () => {
      expect((await judge({ value: '支付宝客服' })).locale).toBe('zh');
      expect((await judge({ value: '支付寶客服' })).locale).toBe('zh-Hant');
      expect((await judge({ value: 'support' }, { 'Accept-Language': 'fr' })).locale).toBe('en');
    });
    test('with the language in a header, and is never stored', async () => {
      const response = await send(post({ value: '支付宝客服' }));
      expect(response.headers.get('Content-Language')).toBe('zh');
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      expect(response.headers.get('Content-Type')).toBe('application/json');
    });
    test('with the catalog that judged', async () => {
      const { catalog } = await judge({ value: '95188' });
      expect(catalog.version).toMatch(/^[0-9a-f]{12}$/);
      expect(catalog.brands).toBeGreaterThan(0);
      expect(catalog.rules).toBeGreaterThan(0);
    });
  });
}
