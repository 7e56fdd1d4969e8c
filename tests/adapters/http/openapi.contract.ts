/** The description of the API agrees with the API: its routes, its examples, its answers, its test inputs. */
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ApiProblem, client } from '../../../src/adapters/client/client.ts';
import { TEST_INPUTS } from '../../../src/adapters/http/judgement/test-inputs.ts';
import { verdictSchema } from '../../../src/adapters/http/judgement/verdict-schema.ts';
import { OPERATIONS } from '../../../src/adapters/http/operations/operations.ts';
import { LISTED_HOST } from '../../support/served-feeds.ts';
import { post, postTo, request, type Send } from './requests.ts';

type Document = {
  openapi: string;
  paths: Record<string, Record<string, { operationId: string; responses: object }>>;
};

export function openapiContract(send: Send): void {
  describe('/openapi.json', () => {
    test('is OpenAPI 3.1, and names every operation once', async () => {
      const document: Document = await (await send(request('/openapi.json'))).json();
      expect(document.openapi).toBe('3.1.0');
      const ids = Object.values(document.paths).flatMap(one =>
        Object.values(one).map(({ operationId }) => operationId),
      );
      expect(new Set(ids).size).toBe(OPERATIONS.length);
    });
    for (const { method, path, example, answer, status = 200 } of OPERATIONS) {
      test(`${method.toUpperCase()} ${path} is there`, async () => {
        const filled = path.replaceAll(/\{\w+\}/g, 'nobody');
        const response = await send(method === 'get' ? request(filled) : postTo(filled, {}));
        expect(response.status).not.toBe(405);
        expect(response.status).toBeLessThan(500);
      });
      if (example !== undefined) {
        test(`${path} takes its own example, and answers as it says`, async () => {
          const response = await send(postTo(path, example));
          expect(response.status).toBe(status);
          expect(z.safeParse(answer!(), await response.json()).error).toBeUndefined();
        });
      }
    }
    for (const { contact, verdict, action } of TEST_INPUTS) {
      test(`the test input ${JSON.stringify(contact)} is ${verdict}: ${action}`, async () => {
        const answer = await (await send(post(contact))).json();
        expect(answer).toMatchObject({ verdict, action });
        expect(verdictSchema().safeParse(answer).error).toBeUndefined();
      });
    }
  });

  describe('/docs', () => {
    test('is a page that loads nothing from elsewhere and runs nothing', async () => {
      const response = await send(request('/docs'));
      const page = await response.text();
      expect(response.headers.get('Content-Type')).toMatch(/^text\/html/);
      expect(page).not.toMatch(/<script|https?:\/\/(?!token\.im|bonafide-test\.example|reported\.example)/);
      for (const { path } of OPERATIONS) expect(page).toContain(path);
    });
  });

  describe('the client', () => {
    const api = client({ origin: 'http://bonafide.example', fetch: send });
    test('checks one, many, and explains', async () => {
      expect((await api.check({ value: 'https://token.im/' })).action).toBe('matches-official');
      expect(await api.checkAll([{ id: 'a', value: '95188' }])).toMatchObject([
        { id: 'a', verdict: { verdict: 'official' } },
      ]);
      expect((await api.explain({ value: 'x.example' })).rules.length).toBeGreaterThan(10);
    });
    test('looks up by the beginning of a hash', async () => {
      expect(await api.lookUp('hosts', LISTED_HOST)).toMatchObject([{ status: 'listed' }]);
      expect(await api.lookUp('hosts', 'nobody.example')).toEqual([]);
      expect((await api.pack('invented-hosts')).entries).toContain(LISTED_HOST);
    });
    test('throws the problem that there is', async () => {
      await expect(api.check({ value: '' })).rejects.toBeInstanceOf(ApiProblem);
      await expect(api.check({ value: '' })).rejects.toMatchObject({ status: 422, code: 'unprocessable' });
    });
  });
}
