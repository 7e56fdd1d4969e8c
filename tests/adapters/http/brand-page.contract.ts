/** `/brands/{id}`: how to reach a brand, for a person, with where and when each channel was read. */
import { describe, expect, test } from 'vitest';
import type { detailsOf } from '../../../src/adapters/client/brand-details.ts';
import type { summaryOf } from '../../../src/adapters/http/look-up/registry.ts';
import { PAGE_TEXT } from '../../../src/adapters/page/text.ts';
import { inLanguage, LOCALES } from '../../../src/core/language/localized.ts';
import { OUR_SCRIPT, request, type Send } from './requests.ts';

export function brandPageContract(send: Send): void {
  const page = async (id: string, language: string): Promise<string> => {
    const response = await send(request(`/brands/${id}?lang=${language}`));
    expect(response.status, id).toBe(200);
    return response.text();
  };

  describe('GET /brands/{id}', () => {
    test('names the brand in the language asked for, and links to the same page in the others', async () => {
      expect(await page('alipay', 'zh')).toContain('<h1>支付宝 · 怎样找到真客服</h1>');
      expect(await page('alipay', 'zh')).toContain('href="/brands/alipay?lang=en"');
      expect(await page('alipay', 'zh')).toContain('href="/brands/alipay?lang=zh-Hant"');
      expect(await page('alipay', 'zh-TW')).toContain('<h1>支付寶 · 怎樣找到真客服</h1>');
      expect(await page('alipay', 'en')).toContain('<h1>Alipay · How to reach the real support</h1>');
    });
    test('shows official channels with where and when they were read, as text and not as links', async () => {
      const html = await page('imtoken', 'en');
      expect(html).toContain('<strong class="channel">token.im</strong>');
      expect(html).toMatch(/read on \d{4}-\d{2}-\d{2}/);
      expect(html).not.toMatch(/href="(?!\/|data:,)|tel:\+|mailto:/);
    });
    test('is there for every brand in every language, complete and without a script but our own', async () => {
      const { brands }: { brands: ReturnType<typeof summaryOf>[] } = await (
        await send(request('/v1/brands'))
      ).json();
      for (const { id, name } of brands) {
        for (const language of LOCALES) {
          const html = (await page(id, language)).replace(OUR_SCRIPT, '');
          expect(html).toContain(
            inLanguage(name, language).replaceAll('&', '&amp;').replaceAll("'", '&#39;'),
          );
          expect(html, id).toContain(PAGE_TEXT[language].another);
          expect(html, id).not.toMatch(/undefined|\[object|\{\w+\}|<script|<img|\son\w+=/);
        }
      }
    });
    test('holds as many channels as the API', async () => {
      const details: ReturnType<typeof detailsOf> = await (await send(request('/v1/brands/imtoken'))).json();
      const shown = (await page('imtoken', 'zh')).match(/<strong class="channel">/g);
      expect(shown).toHaveLength(details.official.length + details.reported.channels.length);
    });
    test('is kept apart by language', async () => {
      const { headers } = await send(request('/brands/imtoken'));
      expect(headers.get('Vary')).toMatch(/accept-language/i);
    });
  });
}
