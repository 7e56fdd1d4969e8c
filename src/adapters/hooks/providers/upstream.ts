/** What the Chinese clouds have in common: they sign nothing, so a token stands in the address; and the reply goes out by the outbox. */
import type { Context } from 'hono';
import { equalInTime } from '../../crypto/constant-time.ts';
import { keyedHash } from '../../crypto/hmac.ts';
import { problem } from '../../http/problems.ts';
import type { Env, Services } from '../../http/services.ts';
import { notServed, replyTo } from '../guard.ts';
import type { ForwardedMessage } from '../message.ts';

export function refusedToken(
  context: Context<Env>,
  hook: 'aliyun' | 'tencent',
  services: Services,
): Response | undefined {
  const refusal = notServed(context, hook, services);
  if (refusal) return refusal;
  const token = services.hooks?.[`${hook}Token`] ?? '';
  return equalInTime(token, context.req.param('token') ?? '') ? undefined : problem(context, 'bad-signature');
}

/** `false` where the outbox did not take the reply: then the provider must deliver the message once more. */
export async function replyByOutbox(
  context: Context<Env>,
  message: ForwardedMessage,
  services: Services,
): Promise<boolean> {
  const { outbox, key = '' } = services.hooks ?? {};
  const { text } = await replyTo(context, message, services);
  if (text === '') return true;
  const id = await keyedHash(key, 'reply', message.provider, message.id);
  try {
    await outbox?.({ id, provider: message.provider, to: message.forwarder, text });
    return true;
  } catch {
    context.set('fault', 'OutboxUnavailable');
    return false;
  }
}

/** Providers of both write a mainland number without its country. */
export const mainland = (number: string): string =>
  /^1\d{10}$/.test(number) ? `+86${number}` : number.startsWith('+') ? number : `+${number}`;
