/**
 * `POST /hooks/aliyun/sms/{token}`: what people send to a number of Alibaba Cloud (SmsUp by HTTP batch push: a JSON array, answered with
 * a numeric code; other statuses are tried again after 1, 5 and 10 minutes). help.aliyun.com/zh/sms/developer-reference/smsup-http and
 * its OpenAPI page 414223, both read in stored copies on 2026-11-22: `sequence_id` is a text in the one and a number in the other.
 */

import { Hono } from 'hono';
import * as z from 'zod/mini';
import { problem } from '../../http/problems.ts';
import type { Env, Services } from '../../http/services.ts';
import { parseJson } from '../../json.ts';
import { bytesOf, NO_STORE, textOf } from '../guard.ts';
import { mainland, refusedToken, replyByOutbox } from './upstream.ts';

/** A push holds some; each takes a call to the outbox. */
const MOST_ITEMS = 100;

const upTo = (length: number) => z.string().check(z.maxLength(length));
export const smsUpSchema = z
  .array(
    z.object({
      phone_number: upTo(32).check(z.minLength(1)),
      content: z.string(),
      sequence_id: z.union([upTo(64).check(z.minLength(1)), z.number()]),
      send_time: z.optional(upTo(64)),
      sign_name: z.optional(upTo(256)),
      dest_code: z.optional(upTo(64)),
    }),
  )
  .check(z.minLength(1), z.maxLength(MOST_ITEMS));

export function aliyunRoutes(services: Services): Hono<Env> {
  return new Hono<Env>().post('/hooks/aliyun/sms/:token', async context => {
    const refusal = refusedToken(context, 'aliyun', services);
    if (refusal) return refusal;
    const pushed = smsUpSchema.safeParse(parseJson(textOf(await bytesOf(context))));
    if (!pushed.success) return problem(context, 'not-a-message');
    for (const { phone_number, content, sequence_id } of pushed.data) {
      const message = {
        id: String(sequence_id),
        provider: 'aliyun',
        forwarder: mainland(phone_number),
        text: content,
        attachments: 0,
      };
      if (!(await replyByOutbox(context, message, services)))
        return problem(context, 'unavailable', { headers: { 'Retry-After': '60' } });
    }
    return context.json({ code: 0, msg: '接收成功' }, 200, NO_STORE);
  });
}
