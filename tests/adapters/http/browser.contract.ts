/** What a browser is told: who may read the API, and what a page of ours may do. */
import { describe, expect, test } from 'vitest';
import { post, postForm, postRaw, request, type Send } from './requests.ts';

const ORIGIN = { Origin: 'https://shop.example' };

export function browserContract(send: Send): void {
  describe('any site may', () => {
    const preflight = (path: string) =>
      request(path, {
        method: 'OPTIONS',
        headers: {
          ...ORIGIN,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'content-type',
        },
      });
    test('ask first whether it may post JSON', async () => {
      const response = await send(preflight('/v1/check'));
      expect([response.status, await response.text()]).toEqual([204, '']);
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(response.headers.get('Access-Control-Allow-Methods')).toMatch(/\bPOST\b/);
      expect(response.headers.get('Access-Control-Allow-Headers')).toMatch(/content-type/i);
    });
    test('read every answer of the API, refusals too', async () => {
      const sent = [
        post({ value: '95188' }, ORIGIN),
        post({}, ORIGIN),
        postRaw('{', ORIGIN),
        postRaw(' '.repeat(1_048_577), ORIGIN),
        request('/v1/brands', { headers: ORIGIN }),
        request('/v1/brands/nobody', { headers: ORIGIN }),
        request('/v1/check', { headers: ORIGIN }),
      ];
      for (const one of sent)
        expect((await send(one)).headers.get('Access-Control-Allow-Origin'), one.url).toBe('*');
    });
    test('send no cookie along, and read no page', async () => {
      expect((await send(preflight('/v1/check'))).headers.get('Access-Control-Allow-Credentials')).toBeNull();
      const page = await send(request('/', { headers: ORIGIN }));
      expect(page.headers.get('Access-Control-Allow-Origin')).toBeNull();
    });
  });

  describe('every answer', () => {
    const ANSWERS: Readonly<Record<string, () => Request>> = {
      'the page': () => request('/'),
      'the answer page': () => postForm({ value: '95188' }),
      "a brand's page": () => request('/brands/imtoken'),
      'a form that is refused': () => postForm({}),
      'a verdict': () => post({ value: '95188' }),
      'a problem': () => postRaw('{'),
      'an unknown address': () => request('/nothing'),
      'a wrong method': () => request('/', { method: 'PUT' }),
      'a body that is too large': () => postRaw(' '.repeat(1_048_577)),
      'the style sheet': () => request('/style.css'),
    };
    for (const [name, sent] of Object.entries(ANSWERS)) {
      test(`of ${name} forbids foreign and inline scripts, frames, sniffing and referrers`, async () => {
        const asked = sent();
        const { headers } = await send(asked);
        const policy = headers.get('Content-Security-Policy')?.split(/;\s*/) ?? [];
        expect(policy).toContain("default-src 'none'");
        expect(policy).toContain("frame-ancestors 'none'");
        if (new URL(asked.url).pathname.startsWith('/v1/')) {
          // Data: nothing of it is ever run, so that there is nothing else to allow.
          expect(policy).toHaveLength(2);
        } else {
          expect(policy).toContain("form-action 'self'");
          expect(policy).toContain("base-uri 'none'");
          for (const kind of ['script-src', 'worker-src', 'connect-src', 'img-src', 'style-src'])
            expect(policy).toContain(`${kind} 'self'`);
        }
        expect(policy.join()).not.toMatch(/unsafe|https?:|data:|blob:|\*/);
        expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
        expect(headers.get('Referrer-Policy')).toBe('no-referrer');
        expect(headers.get('Set-Cookie')).toBeNull();
        expect(headers.get('X-Powered-By')).toBeNull();
      });
    }
  });
}
