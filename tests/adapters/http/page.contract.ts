/** `/`: the page where a person pastes something and reads the answer. */
import { describe, expect, test } from 'vitest';
import { PAGE_TEXT } from '../../../src/adapters/page/text.ts';
import { LOCALES } from '../../../src/core/language/localized.ts';
import { OUR_SCRIPT, postForm, request, type Send } from './requests.ts';

const INJECTION = `"'><script>alert(1)</script><img src=x onerror=alert(1)>&amp;`;
const SCAM = '客服让我把助记词发给他验证钱包';

export function pageContract(send: Send): void {
  const page = async (sent: Request): Promise<string> => {
    const response = await send(sent);
    expect(response.headers.get('Content-Type')?.toLowerCase()).toBe('text/html; charset=utf-8');
    return (await response.text()).replace(OUR_SCRIPT, '');
  };
  const like = (languages: string) => request('/', { headers: { 'Accept-Language': languages } });

  describe('GET /', () => {
    test('asks in simplified or traditional Chinese, or in English, as the browser likes', async () => {
      expect(await page(like('zh-CN,zh;q=0.9'))).toContain(PAGE_TEXT.zh.title);
      expect(await page(like('zh-TW,zh;q=0.9'))).toContain(PAGE_TEXT['zh-Hant'].title);
      expect(await page(like('en-US'))).toContain(PAGE_TEXT.en.title);
    });
    test('asks in Chinese where the browser names neither', async () => {
      expect(await page(request('/'))).toContain('<html lang="zh-Hans">');
      expect(await page(like('fr'))).toContain('<html lang="zh-Hans">');
    });
    test('asks in the language that a person chose, whatever the browser likes', async () => {
      const chosen = request('/?lang=en', { headers: { 'Accept-Language': 'zh' } });
      const html = await page(chosen);
      expect(html).toContain('<html lang="en">');
      expect(html).toContain('href="/?lang=zh"');
      expect(html).toContain('action="/?lang=en"');
    });
    test('leads to the same page in the other languages', async () => {
      const html = await page(request('/?lang=zh-TW'));
      expect(html).toContain('<html lang="zh-Hant">');
      expect(html).toContain('<a href="/?lang=zh" lang="zh-Hans" hreflang="zh-Hans">简体</a>');
      expect(html).toContain('<a href="/?lang=en" lang="en" hreflang="en">English</a>');
      expect(html).toContain('<span lang="zh-Hant" aria-current="true">繁體</span>');
    });
    test('is kept apart by language', async () =>
      expect((await send(request('/'))).headers.get('Vary')).toMatch(/accept-language/i));
    test('gives every field a label', async () => {
      const html = await page(request('/?lang=en'));
      for (const id of ['value', 'claims']) {
        expect(html).toContain(`<label for="${id}">`);
        expect(html).toContain(`id="${id}" name="${id}"`);
      }
    });
  });

  describe('POST /', () => {
    test('answers a Chinese text with the word to act on and one step', async () => {
      const response = await send(postForm({ value: SCAM, claims: '', direction: 'incoming' }));
      expect([response.status, response.headers.get('Cache-Control')]).toEqual([200, 'no-store']);
      const html = await response.text();
      expect(html).toContain(PAGE_TEXT.zh.actions.stop);
      expect(html).toContain(PAGE_TEXT.zh.next);
      expect(html).not.toMatch(/undefined|\[object|\{\w+\}/);
    });
    test('answers in the language of the page that asked', async () => {
      expect(await page(postForm({ value: SCAM }, '/?lang=en'))).toContain(PAGE_TEXT.en.actions.stop);
    });
    test('counts the brand and the direction', async () => {
      const fields = { value: '95188', claims: '支付宝' };
      const dialled = await page(postForm({ ...fields, direction: 'outgoing' }));
      expect(dialled).toContain(PAGE_TEXT.zh.actions['matches-official']);
      const called = await page(postForm({ ...fields, direction: 'incoming' }));
      expect(called).toContain(PAGE_TEXT.zh.actions['cannot-tell']);
    });
    const EMPTY: readonly Readonly<Record<string, string>>[] = [
      {},
      { value: '' },
      { value: ' \n' },
      { claims: '支付宝' },
    ];
    for (const fields of EMPTY) {
      test(`asks again when ${JSON.stringify(fields)} holds nothing to check: 422`, async () => {
        const response = await send(postForm(fields));
        expect(response.status).toBe(422);
        const html = await response.text();
        expect(html).toContain(PAGE_TEXT.zh.nothingToCheck);
        expect(html).toContain('role="alert"');
        expect(html).toContain('<form');
      });
    }
    test('asks again when the body is no form', async () => {
      for (const body of ['%', '\0', 'value', new Uint8Array([0xff, 0xfe, 0x26, 0x3d])])
        expect((await send(request('/', { method: 'POST', body }))).status).toBe(422);
    });
    test('shows what was pasted as text, never as HTML', async () => {
      const value = `打开 https://token.im.wallet-check.example/${INJECTION} 或发给 a${INJECTION}@wallet-check.example ${SCAM}${INJECTION}`;
      const html = await page(postForm({ value, claims: INJECTION, direction: 'incoming' }));
      expect(html).toContain('wallet-check.example');
      expect(html).not.toMatch(/<script|<img|alert\(1\)<\/|["']>&lt;script/i);
    });
  });

  describe('a page to read', () => {
    const read = async (path: string) => (await send(request(path))).text();
    test('lists every brand and every tactic, in both languages, each with a page of its own', async () => {
      for (const list of ['brands', 'tactics'])
        for (const language of LOCALES) {
          const html = await read(`/${list}?lang=${language}`);
          const links = html.match(new RegExp(`/${list}/[a-z0-9-]+`, 'g')) ?? [];
          expect(links.length).toBeGreaterThan(60);
          for (const path of new Set(links)) {
            const response = await send(request(`${path}?lang=${language}`));
            expect([path, response.status]).toEqual([path, 200]);
            expect(await response.text(), path).not.toMatch(/undefined|\[object|\{\w+\}/);
          }
        }
    });
    test('tells of a tactic what to do, and holds nothing of what anybody pasted', async () => {
      const html = await read('/tactics/asks-for-recovery-phrase?lang=zh');
      expect(html).toContain(PAGE_TEXT.zh.actions.stop);
      expect(html).toContain(PAGE_TEXT.zh.alreadyDone);
    });
    test('says how to forward a text message, how long anything is kept, and nothing unfilled', async () => {
      for (const language of LOCALES) {
        const html = await read(`/hotline?lang=${language}`);
        expect(html).toContain('48');
        expect(html).not.toMatch(/undefined|\[object|\{\w+\}/);
      }
    });
    for (const path of ['/tactics/nothing', '/tactics/__proto__', '/brands/constructor'])
      test(`is not there at ${path}: 404, and the form instead`, async () => {
        const response = await send(request(path));
        expect(response.status).toBe(404);
        expect(await response.text()).toContain('<form');
      });
  });

  describe('a page', () => {
    test('holds one script, which is ours, no style of its own and nothing from elsewhere', async () => {
      for (const sent of [request('/'), postForm({ value: SCAM }), postForm({})]) {
        const html = await page(sent);
        expect(html).not.toMatch(/<script|<style|\son\w+=|\sstyle=|javascript:|<iframe|<img/i);
        expect(html).not.toMatch(/(?:src|href|action)="(?!\/)/);
      }
    });
    test('is styled by one sheet, which loads nothing', async () => {
      const response = await send(request('/style.css'));
      expect(response.headers.get('Content-Type')).toBe('text/css; charset=utf-8');
      expect(await response.text()).not.toMatch(/@import|url\(/);
    });
  });
}
