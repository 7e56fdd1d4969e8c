/** `POST /v1/check/batch`: many contacts at once. Their order is kept, and one that cannot be read spoils no other. */
import { Hono } from 'hono';
import type { Problem } from '../../../core/admit.ts';
import { type BatchResult, type ItemError, type ItemId, MOST_ITEMS } from '../../client/batch-result.ts';
import { isObject } from '../../json.ts';
import { judge } from '../../judging/judge.ts';
import { jsonBody } from '../json-body.ts';
import { PROBLEMS, problem } from '../problems.ts';
import type { Env, Services } from '../services.ts';
import { answerJson } from '../standard-headers.ts';
import { admitted, defaultsOf } from './contact.ts';
import { deadlineOf } from './deadline.ts';

const LONGEST_ID = 128;

export function batchRoutes(services: Services): Hono<Env> {
  return new Hono<Env>().post('/v1/check/batch', async context => {
    const read = await jsonBody(context);
    if ('refusal' in read) return read.refusal;
    const items = isObject(read.body) ? read.body.items : undefined;
    if (!Array.isArray(items) || items.length === 0 || items.length > MOST_ITEMS)
      return problem(context, 'not-a-batch');
    const defaults = defaultsOf(context);
    const tooLate = deadlineOf(context);
    const results: BatchResult[] = [];
    for (const item of items) results.push(await resultOf(item, defaults, tooLate, services));
    context.set('items', items.length);
    return answerJson(
      context,
      { catalog: services.catalog.version, results },
      { 'Cache-Control': 'no-store' },
    );
  });
}

async function resultOf(
  item: unknown,
  defaults: Readonly<Record<string, string>>,
  tooLate: () => boolean,
  services: Services,
): Promise<BatchResult> {
  const { id, ...contact } = isObject(item) ? item : {};
  if (id !== undefined && !isId(id)) return { error: errorOf('unprocessable', [ID_PROBLEM]) };
  const known = id === undefined ? {} : { id };
  if (tooLate()) return { ...known, error: errorOf('too-slow') };
  const admission = admitted(isObject(item) ? contact : item, defaults);
  if (!admission.ok) return { ...known, error: errorOf('unprocessable', admission.problems) };
  return { ...known, verdict: await judge(admission.contact, services) };
}

const isId = (id: unknown): id is ItemId =>
  (typeof id === 'string' && id.length <= LONGEST_ID) || (typeof id === 'number' && Number.isSafeInteger(id));

const ID_PROBLEM: Problem = {
  field: 'id',
  code: 'invalid',
  message: `Send "id" as text of at most ${LONGEST_ID} characters or as a whole number, or leave it out.`,
};

function errorOf(code: 'unprocessable' | 'too-slow', errors?: readonly Problem[]): ItemError {
  const { status, title } = PROBLEMS[code];
  return { type: `/problems/${code}`, status, title, ...(errors ? { errors } : {}) };
}
