/** `POST /v1/explain`: why a contact is judged as it is, since when, and by whom. The same engine as `/v1/check`. */
import { Hono } from 'hono';
import { judgeBy } from '../../judging/judge.ts';
import { listingsOf } from '../../judging/listings.ts';
import { traceRules } from '../../judging/trace.ts';
import { jsonBody } from '../json-body.ts';
import type { Env, Services } from '../services.ts';
import { answerJson } from '../standard-headers.ts';
import { admitted, defaultsOf, refused } from './contact.ts';

export function explainRoutes(services: Services): Hono<Env> {
  const { catalog, data, storage } = services;
  const routes = new Hono<Env>();
  routes.post('/v1/explain', async context => {
    const read = await jsonBody(context);
    if ('refusal' in read) return read.refusal;
    const admission = admitted(read.body, defaultsOf(context));
    if (!admission.ok) return refused(context, admission);
    const judged = await judgeBy(admission.contact, services);
    const { verdict } = judged;
    context.set('verdict', verdict);
    const body = {
      verdict,
      rules: traceRules(admission.contact, judged.catalog, data),
      listings: storage ? await listingsOf(verdict, storage) : [],
      catalog: { ...catalog.version, since: (await servingSince()) ?? null },
    };
    return answerJson(context, body, { 'Cache-Control': 'no-store', 'Content-Language': verdict.locale });
  });
  return routes;

  /** The day on which this catalog first judged; nobody knows where nothing is written down. */
  async function servingSince(): Promise<string | undefined> {
    const history = await storage?.catalogHistory().catch(() => []);
    return history?.find(({ version }) => version === catalog.version.version)?.firstServed;
  }
}
