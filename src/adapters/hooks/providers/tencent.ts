/**
 * `POST /hooks/tencent/sms/{token}`: what people send to a number of Tencent Cloud ("SMS Reply" callback; one message a call, answered with
 * `{"result": 0, "errmsg": "OK"}`). tencentcloud.com/document/api/382/43548, of 2024-12-19, read in a stored copy on 2026-11-22.
 * It has no id of a message: number, second and text are taken for one.
 */

import { Hono } from 'hono';
import * as z from 'zod/mini';
import { problem } from '../../http/problems.ts';
import type { Env, Services } from '../../http/services.ts';
import { parseJson } from '../../json.ts';
import { bytesOf, NO_STORE, textOf } from '../guard.ts';
import { refusedToken, replyByOutbox } from './upstream.ts';

export const smsReplySchema = z.object({
  mobile: z.string().check(z.minLength(1), z.maxLength(32)),
  nationcode: z.string().check(z.regex(/^\d{1,4}$/)),
  text: z.string(),
  time: z.number(),
  sign: z.optional(z.string().check(z.maxLength(256))),
  extend: z.nullish(z.string().check(z.maxLength(64))),
});

export function tencentRoutes(services: Services): Hono<Env> {
  return new Hono<Env>().post('/hooks/tencent/sms/:token', async context => {
    const refusal = refusedToken(context, 'tencent', services);
    if (refusal) return refusal;
    const called = smsReplySchema.safeParse(parseJson(textOf(await bytesOf(context))));
    if (!called.success) return problem(context, 'not-a-message');
    const { mobile, nationcode, text, time } = called.data;
    const forwarder = mobile.startsWith('+') ? mobile : `+${nationcode}${mobile}`;
    const id = JSON.stringify([forwarder, time, text]);
    const message = { id, provider: 'tencent', forwarder, text, attachments: 0 };
    if (!(await replyByOutbox(context, message, services)))
      return problem(context, 'unavailable', { headers: { 'Retry-After': '60' } });
    return context.json({ result: 0, errmsg: 'OK' }, 200, NO_STORE);
  });
}
