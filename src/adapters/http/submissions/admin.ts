/** `/v1/admin`: what waits for a person, and what they decide. For keys that may moderate. */
import { Hono } from 'hono';
import { decide } from '../../moderation/decide.ts';
import { subjectReader } from '../../moderation/subject.ts';
import { scoped } from '../callers/callers.ts';
import { gate } from '../gate.ts';
import { orUnavailable } from '../look-up/cacheable.ts';
import { problem } from '../problems.ts';
import type { Env, Services } from '../services.ts';
import { decisionSchema } from './schemas.ts';
import { submitted } from './submitted.ts';

const NO_STORE = { 'Cache-Control': 'no-store' };
const PAGE = 100;

export function adminRoutes({ catalog, storage, now }: Services): Hono<Env> {
  const read = subjectReader(catalog);
  const routes = new Hono<Env>();
  routes.use('/v1/admin/*', gate(scoped('moderate')));
  routes.get('/v1/admin/queue', context =>
    orUnavailable(context, async () => {
      const [reports, appeals] = [await storage?.reports.waiting(PAGE), await storage?.appeals.waiting(PAGE)];
      return context.json({ reports: reports ?? [], appeals: appeals ?? [] }, 200, NO_STORE);
    }),
  );
  routes.get('/v1/admin/feeds', context =>
    orUnavailable(context, async () => {
      const feeds = (await storage?.feeds.all()) ?? [];
      const refusals = await Promise.all(feeds.map(({ id }) => storage!.feeds.refusals(id)));
      return context.json(
        { feeds: feeds.map((feed, i) => ({ ...feed, refusals: refusals[i] })) },
        200,
        NO_STORE,
      );
    }),
  );
  routes.post('/v1/admin/decisions', context =>
    orUnavailable(context, async () => {
      if (!storage) return problem(context, 'unavailable', { headers: { 'Retry-After': '3600' } });
      const sent = await submitted(context, decisionSchema, read);
      if ('refusal' in sent) return sent.refusal;
      const { decision, reason, ticket } = sent.body;
      if (decision === 'listed' && 'refused' in sent.reading) return problem(context, 'not-listable');
      const decidedBy = `key:${context.get('caller')?.id ?? ''}`;
      const made = await decide({ ...sent.subject, decision, reason, ticket, decidedBy }, storage, now());
      return context.json({ ...sent.subject, decision, ...made }, 201, NO_STORE);
    }),
  );
  routes.post('/v1/admin/appeals/:id/proven', context =>
    orUnavailable(context, async () => {
      const noted = await storage?.appeals.prove(context.req.param('id'), now());
      return noted ? context.json({ status: 'proven' }, 200, NO_STORE) : problem(context, 'not-found');
    }),
  );
  return routes;
}
