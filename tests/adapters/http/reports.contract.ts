/** Reports and appeals, from the first word to the decision and what it changes. */
import { describe, expect, test } from 'vitest';
import type { TestKeys } from '../../support/test-keys.ts';
import { CANARY, expectProblem, piecesIn, postTo, request, type Send, wholeOf } from './requests.ts';

const REPORT = {
  value: 'https://reported-buoy.example/',
  category: 'fake-support',
  evidence: `A page that asks for the recovery phrase. ${CANARY}`,
};
const APPEAL = {
  value: 'appealing-buoy.example',
  statement: 'It is our own shop, and has been for years.',
  proof: 'dns-txt',
};

export function reportsContract(send: Send, keys: () => TestKeys): void {
  const moderator = () => ({ Authorization: `Bearer ${keys().moderate}` });
  const queue = async () =>
    (await (await send(request('/v1/admin/queue', { headers: moderator() }))).json()) as {
      reports: { id: string; place: string; reporter: string }[];
      appeals: { id: string }[];
    };
  const decide = (body: unknown) => send(postTo('/v1/admin/decisions', body, moderator()));
  const bodyOf = async (response: Response) =>
    (await response.json()) as Record<string, unknown> & { id: string };

  describe('POST /v1/reports', () => {
    test('takes a report, gives it a number, and lists nothing', async () => {
      const response = await send(postTo('/v1/reports', REPORT));
      expect(response.status).toBe(201);
      const { id, status } = await bodyOf(response);
      expect([status, response.headers.get('Location')]).toEqual(['received', `/v1/reports/${id}`]);
      const seen = await send(request(`/v1/reports/${id}`));
      expect(await seen.clone().json()).toMatchObject({ id, status: 'received' });
      expect(piecesIn(await wholeOf(seen))).toEqual([]);
      const check = await send(postTo('/v1/check', { value: REPORT.value }));
      expect(await check.json()).toMatchObject({ channels: [{ status: 'unknown' }] });
    });
    test("shows it to moderators under the host, with nobody's address", async () => {
      const { id } = await bodyOf(await send(postTo('/v1/reports', REPORT)));
      const found = (await queue()).reports.find(one => one.id === id);
      expect(found).toMatchObject({ place: 'reported-buoy.example' });
      expect(found!.reporter).toMatch(/^(day|key):[0-9a-f]+$/);
    });
    const REFUSED: readonly (readonly [what: string, value: unknown, status: number, code: string])[] = [
      ['a wildcard', '*.example', 422, 'unprocessable'],
      ['a beginning of numbers', '+4420', 422, 'unprocessable'],
      ['a whole suffix', 'co.uk', 422, 'not-listable'],
      ['an official channel', 'https://token.im/', 422, 'not-listable'],
      ['a shared host', 'sites.google.com/view', 422, 'not-listable'],
      ['a number for a text', 7, 422, 'unprocessable'],
    ];
    for (const [what, value, status, code] of REFUSED)
      test(`refuses ${what}: ${status}`, async () =>
        void (await expectProblem(await send(postTo('/v1/reports', { ...REPORT, value })), status, code)));
    test('refuses a report without evidence, and one with a field of its own', async () => {
      const errors = await expectProblem(
        await send(postTo('/v1/reports', { ...REPORT, evidence: 'bad', more: 1 })),
        422,
        'unprocessable',
      );
      expect((errors as { field: string }[]).map(({ field }) => field).sort()).toEqual(['', 'evidence']);
    });
    test('refuses the 21st of a day from one network: 429, until tomorrow', async () => {
      let last: Response | undefined;
      for (let i = 0; i < 21 && last?.status !== 429; i++)
        last = await send(postTo('/v1/reports', REPORT, { 'CF-Connecting-IP': '192.0.2.9' }));
      expect(Number(last!.headers.get('Retry-After'))).toBeGreaterThan(0);
      await expectProblem(last!, 429, 'quota');
      const withKey = await send(postTo('/v1/reports', REPORT, { Authorization: `Bearer ${keys().report}` }));
      expect(withKey.status).toBe(201);
    });
    test('knows no other report: 404', async () =>
      void (await expectProblem(await send(request('/v1/reports/r-0')), 404, 'not-found')));
  });

  describe('POST /v1/appeals', () => {
    const appeal = (more: object = {}) =>
      send(postTo('/v1/appeals', { ...APPEAL, ...more }, { 'X-API-Key': keys().report }));

    test('gives a ticket, the proof to publish, and when somebody will have looked', async () => {
      const response = await appeal();
      expect(response.status).toBe(201);
      const body = await bodyOf(response);
      expect(body).toMatchObject({ status: 'received', proof: { kind: 'dns-txt', proven: null } });
      expect(JSON.stringify(body.proof)).toContain('_bonafide.appealing-buoy.example');
      expect(Date.parse(body.expected as string)).toBeGreaterThan(Date.now());
      expect(await (await send(request(`/v1/appeals/${body.id}`))).json()).toEqual(body);
    });
    test('offers the other proofs too', async () => {
      for (const proof of ['well-known', 'mail', 'none']) expect((await appeal({ proof })).status).toBe(201);
    });
    test('cannot prove a number by its DNS: 422', async () =>
      void (await expectProblem(await appeal({ value: '+442079460710' }), 422, 'no-such-proof')));
    test('is answered with the reason, and what it concerned is listed no more', async () => {
      await decide({ value: APPEAL.value, decision: 'listed', reason: 'Reported three times.' });
      const { id } = await bodyOf(await appeal());
      const made = await decide({
        value: APPEAL.value,
        decision: 'cleared',
        reason: 'The owner proved it.',
        ticket: id,
      });
      expect(made.status).toBe(201);
      expect(await made.json()).toMatchObject({ decision: 'cleared', appeal: true });
      const { status, reason } = await bodyOf(await send(request(`/v1/appeals/${id}`)));
      expect([status, reason]).toEqual(['cleared', 'The owner proved it.']);
      const pack = (await (await send(request('/v1/packs/reviewed-hosts'))).json()) as { entries: string[] };
      expect(pack.entries).not.toContain(APPEAL.value);
    });
    test('is noted as proven by a moderator when the mail has come', async () => {
      const { id } = await bodyOf(await appeal({ proof: 'mail' }));
      const noted = await send(postTo(`/v1/admin/appeals/${id}/proven`, {}, moderator()));
      expect(noted.status).toBe(200);
      expect(await bodyOf(await send(request(`/v1/appeals/${id}`)))).toMatchObject({ status: 'proven' });
    });
  });

  describe('/v1/admin/decisions', () => {
    test('settles every report on the place', async () => {
      const value = 'settled-buoy.example';
      const { id } = await bodyOf(
        await send(postTo('/v1/reports', { ...REPORT, value }, { 'X-API-Key': keys().report })),
      );
      expect(
        await (await decide({ value, decision: 'listed', reason: 'Seen by a person.' })).json(),
      ).toMatchObject({ reports: 1 });
      expect(await bodyOf(await send(request(`/v1/reports/${id}`)))).toMatchObject({ status: 'accepted' });
    });
    test('never lists what no list may hold: 422', async () =>
      void (await expectProblem(
        await decide({ value: 'token.im', decision: 'listed', reason: 'A mistake, surely.' }),
        422,
        'not-listable',
      )));
    test('needs a reason: 422', async () =>
      void (await expectProblem(
        await decide({ value: 'x.example', decision: 'listed', reason: '' }),
        422,
        'unprocessable',
      )));
    for (const [path, body] of [
      ['/v1/admin/queue'],
      ['/v1/admin/feeds'],
      ['/v1/admin/decisions', {}],
    ] as const)
      test(`${path} is closed to the anonymous: 401`, async () =>
        void (await expectProblem(await send(body ? postTo(path, body) : request(path)), 401, 'bad-key')));
    test('shows the feeds and what they were refused', async () => {
      const found = await send(request('/v1/admin/feeds', { headers: moderator() }));
      expect(((await found.json()) as { feeds: { id: string }[] }).feeds.map(({ id }) => id)).toContain(
        'invented-hosts',
      );
    });
  });
}
