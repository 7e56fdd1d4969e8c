/** `POST /v1/check`: one contact in, one verdict out. Judged and forgotten. */
import { Hono } from 'hono';
import { judge } from '../../judging/judge.ts';
import { jsonBody } from '../json-body.ts';
import type { Env, Services } from '../services.ts';
import { answerJson } from '../standard-headers.ts';
import { admitted, defaultsOf, refused } from './contact.ts';

export function checkRoutes(services: Services): Hono<Env> {
  return new Hono<Env>().post('/v1/check', async context => {
    const read = await jsonBody(context);
    if ('refusal' in read) return read.refusal;
    const admission = admitted(read.body, defaultsOf(context));
    if (!admission.ok) return refused(context, admission);
    const verdict = await judge(admission.contact, services);
    context.set('verdict', verdict);
    return answerJson(context, verdict, { 'Cache-Control': 'no-store', 'Content-Language': verdict.locale });
  });
}
