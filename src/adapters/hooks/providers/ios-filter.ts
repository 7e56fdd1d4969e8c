/**
 * `POST /hooks/ios/filter`: what iOS asks for a Message Filter extension that defers (`ILMessageFilterExtensionContext`), and the file that
 * lets it ask. The request is Apple's; the answer is read by the extension, and bears the names of `ILMessageFilterAction` and
 * `ILMessageFilterSubAction`. developer.apple.com/documentation/identitylookup, read in stored copies on 2026-11-22.
 */
import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { Contact } from '../../../core/contact.ts';
import type { Verdict } from '../../../core/verdict.ts';
import { jsonBody } from '../../http/json-body.ts';
import { problem } from '../../http/problems.ts';
import type { Env, Services } from '../../http/services.ts';
import { judge } from '../../judging/judge.ts';
import { NO_STORE, notServed } from '../guard.ts';

export const filterQuerySchema = z.object({
  _version: z.number().check(z.describe('1')),
  query: z.object({
    sender: z.optional(
      z.string().check(z.maxLength(2_048), z.describe('As the network delivered it: digits without a plus.')),
    ),
    message: z.object({ text: z.optional(z.string()) }),
  }),
  app: z.optional(z.object({ version: z.optional(z.string()) })),
});

const FILTER_ACTIONS = ['none', 'allow', 'junk', 'promotion', 'transaction'] as const;
export const filterAnswerSchema = z.object({
  action: z.enum(FILTER_ACTIONS),
  subAction: z.literal('none'),
});

export function iosFilterRoutes(services: Services): Hono<Env> {
  const routes = new Hono<Env>();
  routes.post('/hooks/ios/filter', async context => {
    const refusal = notServed(context, 'ios-filter', services);
    if (refusal) return refusal;
    const read = await jsonBody(context);
    if ('refusal' in read) return read.refusal;
    const asked = filterQuerySchema.safeParse(read.body);
    if (!asked.success) return problem(context, 'not-a-message');
    const { sender, message } = asked.data.query;
    const text = message.text?.trim() ?? '';
    const verdict = text === '' ? undefined : await judge(contactOf(text, sender), services);
    if (verdict) context.set('verdict', verdict);
    return context.json({ action: actionOf(verdict), subAction: 'none' }, 200, NO_STORE);
  });
  routes.get('/.well-known/apple-app-site-association', context => {
    const refusal = notServed(context, 'ios-filter', services);
    if (refusal) return refusal;
    const apps = services.hooks?.iosApps ?? [];
    return context.json({ messagefilter: { apps } }, 200, { 'Cache-Control': 'public, max-age=3600' });
  });
  return routes;
}

const contactOf = (value: string, sender: string | undefined): Contact => ({
  value,
  kind: 'text',
  direction: 'incoming',
  ...(sender ? { sender } : {}),
});

/** Junk is not read: so only what is decisive goes there. Nobody is vouched for, since a sender can be forged. */
const actionOf = (verdict: Verdict | undefined): (typeof FILTER_ACTIONS)[number] =>
  verdict?.action === 'stop' && verdict.verdict !== 'exposed' ? 'junk' : 'none';
