/** `POST /v1/check`: one contact in, one verdict out. Judged and forgotten. */
import { type Context, Hono } from 'hono';
import { type Judged, judgeBy } from '../../judging/judge.ts';
import { type JsonBody, jsonBody } from '../json-body.ts';
import type { Env, Services } from '../services.ts';
import { answerJson } from '../standard-headers.ts';
import { admitted, defaultsOf, refused } from './contact.ts';

export const checkRoutes = (services: Services): Hono<Env> =>
  new Hono<Env>().post('/v1/check', async context => answerCheck(await jsonBody(context), context, services));

/** A promise only where the lists of the moment must be waited for. */
export function answerCheck(
  read: JsonBody,
  context: Context<Env>,
  services: Services,
): Response | Promise<Response> {
  if ('refusal' in read) return read.refusal;
  const admission = admitted(read.body, defaultsOf(context));
  if (!admission.ok) return refused(context, admission);
  const judged = judgeBy(admission.contact, services);
  return judged instanceof Promise ? judged.then(judged => answer(judged, context)) : answer(judged, context);
}

function answer({ verdict }: Judged, context: Context<Env>): Response {
  context.set('verdict', verdict);
  return answerJson(context, verdict, { 'Cache-Control': 'no-store', 'Content-Language': verdict.locale });
}
