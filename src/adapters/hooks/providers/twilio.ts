/** `POST /hooks/twilio/sms`: Twilio's webhook for messages, SMS and WhatsApp alike. Signed by Twilio; answered in TwiML. */

import { type Context, Hono } from 'hono';
import { problem } from '../../http/problems.ts';
import type { Env, Services } from '../../http/services.ts';
import { isObject, parseJson } from '../../json.ts';
import { bytesOf, NO_STORE, notServed, replyTo, textOf } from '../guard.ts';
import type { ForwardedMessage } from '../message.ts';
import { isTwilios } from './twilio-signature.ts';
import { twiml } from './twiml.ts';

type Field = (name: string) => string;
interface Sent {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly form?: URLSearchParams | undefined;
  readonly field: Field;
}

export function twilioRoutes(services: Services): Hono<Env> {
  return new Hono<Env>().post('/hooks/twilio/sms', async context => {
    const refusal = notServed(context, 'twilio', services);
    if (refusal) return refusal;
    const { twilioToken = '', publicUrl = '' } = services.hooks ?? {};
    const sent = await sentIn(context);
    const { pathname, search } = new URL(context.req.url);
    const signature = context.req.header('X-Twilio-Signature') ?? '';
    const url = `${publicUrl}${pathname}${search}`;
    if (!(await isTwilios({ ...sent, url, signature }, twilioToken)))
      return problem(context, 'bad-signature');
    const message = messageOf(sent.field);
    if (!message) return problem(context, 'not-a-message');
    // STOP, START and HELP: Twilio has answered them itself (twilio.com/docs/messaging/tutorials/advanced-opt-out).
    const text = sent.field('OptOutType') === '' ? (await replyTo(context, message, services)).text : '';
    return context.body(twiml(text), 200, { 'Content-Type': 'text/xml; charset=utf-8', ...NO_STORE });
  });
}

async function sentIn(context: Context<Env>): Promise<Sent> {
  const type = context.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  const body = await bytesOf(context);
  if (type !== 'application/json') {
    const form = new URLSearchParams(textOf(body));
    return { body, form, field: name => form.get(name) ?? '' };
  }
  const json = parseJson(textOf(body));
  const fields = new Map(Object.entries(isObject(json) ? json : {}));
  return { body, field: name => asText(fields.get(name)) };
}

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

const WHATSAPP = 'whatsapp:';

function messageOf(field: Field): ForwardedMessage | undefined {
  const id = field('MessageSid') || field('SmsMessageSid') || field('SmsSid');
  const from = field('From');
  if (id === '' || from === '') return undefined;
  return {
    id,
    provider: 'twilio',
    forwarder: from.startsWith(WHATSAPP) ? from.slice(WHATSAPP.length) : from,
    text: field('Body'),
    attachments: Number.parseInt(field('NumMedia'), 10) || 0,
  };
}
