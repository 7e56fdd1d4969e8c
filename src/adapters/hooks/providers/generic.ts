/**
 * `POST /hooks/sms`: for any other provider, through a gateway of the operator's. HMAC-SHA256 over the time, a dot and the body:
 * `Bonafide-Timestamp: 1795334400` and `Bonafide-Signature: v1=<hex>`.
 */

import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { equalInTime } from '../../crypto/constant-time.ts';
import { hmac } from '../../crypto/hmac.ts';
import { toHex } from '../../crypto/sha256.ts';
import { problem } from '../../http/problems.ts';
import type { Env, Services } from '../../http/services.ts';
import { parseJson } from '../../json.ts';
import { bytesOf, NO_STORE, notServed, replyTo, textOf } from '../guard.ts';

/** What was signed longer ago is somebody's copy. A copy that is younger gets the same reply, and counts once. */
const REPLAY_WINDOW_MS = 300_000;

const short = (meaning: string) => z.string().check(z.minLength(1), z.maxLength(256), z.describe(meaning));
export const genericMessageSchema = z.object({
  id: short("The message's own id: the same id gets the same reply."),
  from: short('Who forwarded it: the number in E.164, or whatever names them.'),
  text: z.string().check(z.describe('The message as it was forwarded.')),
  attachments: z.optional(z.int().check(z.gte(0), z.describe('How many pictures and the like it holds.'))),
  sender: z.optional(short('Who wrote what was forwarded, where that is known.')),
});

export const genericReplySchema = z.object({
  kind: z.string(),
  text: z.string().check(z.describe('To be sent as it is; nothing where it is empty.')),
  locale: z.string(),
  encoding: z.enum(['gsm-7', 'ucs-2']),
  segments: z.int(),
});

export const signatureOf = async (secret: string, timestamp: string, body: string): Promise<string> =>
  `v1=${toHex(await hmac(secret, `${timestamp}.${body}`, 'SHA-256'))}`;

export function genericRoutes(services: Services): Hono<Env> {
  return new Hono<Env>().post('/hooks/sms', async context => {
    const refusal = notServed(context, 'generic', services);
    if (refusal) return refusal;
    const body = textOf(await bytesOf(context));
    if (!(await isSigned(context, body, services))) return problem(context, 'bad-signature');
    const message = genericMessageSchema.safeParse(parseJson(body));
    if (!message.success) return problem(context, 'not-a-message');
    const { id, from, text, attachments = 0, sender } = message.data;
    const sent = { id, provider: 'generic', forwarder: from, text, attachments, sender };
    const { kind, text: reply, locale, encoding, segments } = await replyTo(context, sent, services);
    return context.json({ kind, text: reply, locale, encoding, segments }, 200, NO_STORE);
  });
}

async function isSigned(context: Context<Env>, body: string, { hooks, now }: Services): Promise<boolean> {
  const timestamp = context.req.header('Bonafide-Timestamp') ?? '';
  const signature = context.req.header('Bonafide-Signature') ?? '';
  const age = Math.abs(now().getTime() - Number(timestamp) * 1_000);
  const expected = await signatureOf(hooks?.hookSecret ?? '', timestamp, body);
  return equalInTime(expected, signature) && /^\d{1,12}$/.test(timestamp) && age <= REPLAY_WINDOW_MS;
}
