/** What every hook goes through: whether it is switched on, its body, and how its reply is counted in the log. */
import type { Context } from 'hono';
import { problem } from '../http/problems.ts';
import type { Env, Services } from '../http/services.ts';
import { answerForwarded } from './answer-forwarded.ts';
import type { ForwardedMessage, Reply } from './message.ts';
import { type HookName, hookState } from './settings.ts';

/** Why this hook is not served; `undefined` when it is. */
export function notServed(context: Context<Env>, hook: HookName, { hooks }: Services): Response | undefined {
  const { status } = hookState(hook, hooks);
  if (status === 'served') return undefined;
  return problem(context, status === 'off' ? 'hook-off' : 'hook-misconfigured', {
    headers: status === 'off' ? {} : { 'Retry-After': '3600' },
  });
}

/** The body's bytes; none from a client that hangs up in the middle. */
export const bytesOf = async (context: Context): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await context.req.arrayBuffer().catch(() => new ArrayBuffer(0)));

const DECODER = new TextDecoder();
export const textOf = (bytes: Uint8Array<ArrayBuffer>): string => DECODER.decode(bytes);

export async function replyTo(
  context: Context<Env>,
  message: ForwardedMessage,
  services: Services,
): Promise<Reply> {
  const reply = await answerForwarded(message, { ...services, key: services.hooks?.key ?? '' });
  if (reply.verdict) context.set('verdict', reply.verdict);
  if (reply.isUnkept) context.set('fault', 'HotlineUnkept');
  return reply;
}

export const NO_STORE = { 'Cache-Control': 'no-store' } as const;
