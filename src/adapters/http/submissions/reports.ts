/** `/v1/reports`: what somebody saw. It waits for a person; nothing is listed by reports alone. */

import { Hono } from 'hono';
import { shadowOf } from '../../../core/secrets/shadow.ts';
import { subjectReader } from '../../moderation/subject.ts';
import { scoped } from '../callers/callers.ts';
import { gate } from '../gate.ts';
import { orUnavailable } from '../look-up/cacheable.ts';
import { problem } from '../problems.ts';
import type { Env, Services } from '../services.ts';
import { reportSchema } from './schemas.ts';
import { enoughForToday, newTicket, reporter, submitted } from './submitted.ts';

const NO_STORE = { 'Cache-Control': 'no-store' };

export function reportRoutes(services: Services): Hono<Env> {
  const { catalog, storage, now } = services;
  const read = subjectReader(catalog);
  const routes = new Hono<Env>();
  routes.post('/v1/reports', gate(scoped('report')), context =>
    orUnavailable(context, async () => {
      if (!storage) return problem(context, 'unavailable', { headers: { 'Retry-After': '3600' } });
      const sent = await submitted(context, reportSchema, read);
      if ('refusal' in sent) return sent.refusal;
      if ('refused' in sent.reading) return problem(context, 'not-listable');
      const who = await reporter(context, services);
      const { category, seenAt, evidence } = sent.body;
      // Only a brand that we know: the field is no place for a text.
      const brand = catalog.brands.byId.get(sent.body.brand ?? '')?.id;
      const id = newTicket('r');
      const received = now().toISOString();
      const report = {
        ...sent.subject,
        id,
        category,
        brand: brand ?? null,
        seenAt: seenAt ?? null,
        // What somebody gives away of his own is blotted out before it is kept.
        evidence: shadowOf(evidence).text,
        reporter: who.reporter,
        received,
        status: 'received',
        decision: null,
      } as const;
      if (!(await storage.reports.add(report, who.quota))) return enoughForToday(context, now());
      return context.json({ id, status: 'received', received }, 201, {
        ...NO_STORE,
        Location: `/v1/reports/${id}`,
      });
    }),
  );
  routes.get('/v1/reports/:id', context =>
    orUnavailable(context, async () => {
      const report = await storage?.reports.find(context.req.param('id'));
      if (!report) return problem(context, 'not-found');
      const { id, status, received } = report;
      return context.json({ id, status, received }, 200, NO_STORE);
    }),
  );
  return routes;
}
