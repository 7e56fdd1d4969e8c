/** `POST /v1/explain`: every rule tried, and what decided. */
import { describe, expect, test } from 'vitest';
import type { ListingTold } from '../../../src/adapters/judging/listings.ts';
import type { RuleTrace } from '../../../src/adapters/judging/rule-trace.ts';
import type { Verdict } from '../../../src/core/verdict.ts';
import { LISTED_HOST, REVIEWED_HOST } from '../../support/served-feeds.ts';
import { expectProblem, post, postTo, type Send } from './requests.ts';

interface Explained {
  readonly verdict: Verdict;
  readonly rules: readonly RuleTrace[];
  readonly listings: readonly ListingTold[];
  readonly catalog: { version: string; since: string | null };
}

export function explainContract(send: Send): void {
  const explain = async (contact: unknown): Promise<Explained> => {
    const response = await send(postTo('/v1/explain', contact));
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    return response.json();
  };
  const ASKS = { value: 'Our support team needs your seed phrase to fix the sync' };

  describe('POST /v1/explain', () => {
    test('gives the verdict that /v1/check gives', async () => {
      expect((await explain(ASKS)).verdict).toEqual(await (await send(post(ASKS))).json());
    });
    test('tries every rule, and those that fired are the reasons', async () => {
      const { verdict, rules } = await explain(ASKS);
      expect(rules.length).toBe(verdict.catalog.rules);
      const fired = rules.filter(({ fired }) => fired).map(({ rule }) => rule);
      expect(fired.sort()).toEqual(verdict.reasons.map(({ code }) => code).sort());
    });
    test('says of a rule that did not fire which condition was in the way', async () => {
      const { rules } = await explain({ value: 'hello' });
      for (const { fired, lacking, lackingOneOf, forbiddenBy } of rules) {
        expect(fired).toBe(false);
        expect(lacking.length + lackingOneOf.length + forbiddenBy.length).toBeGreaterThan(0);
      }
    });
    test('tries the rules with the lists of the moment, and says since when a host is listed', async () => {
      const { verdict, rules, listings } = await explain({ value: `https://${LISTED_HOST}/` });
      const fired = rules.filter(({ fired }) => fired).map(({ rule }) => rule);
      expect(fired.sort()).toEqual(verdict.reasons.map(({ code }) => code).sort());
      expect(fired).toContain('link-is-listed');
      expect(listings).toEqual([
        { list: 'invented-hosts', place: LISTED_HOST, since: expect.stringMatching(/^20/), decisions: [] },
      ]);
    });
    test('says what a person decided, and why', async () => {
      const { listings } = await explain({ value: `https://${REVIEWED_HOST}/` });
      expect(listings[0]).toMatchObject({
        list: 'reviewed',
        decisions: [{ decision: 'listed', reason: 'An invented reason.' }],
      });
    });
    test('names the catalog', async () => {
      expect((await explain({ value: '95188' })).catalog.version).toMatch(/^[0-9a-f]{12}$/);
    });
    test('refuses what /v1/check refuses', async () =>
      void (await expectProblem(await send(postTo('/v1/explain', { value: '' })), 422, 'unprocessable')));
  });
}
