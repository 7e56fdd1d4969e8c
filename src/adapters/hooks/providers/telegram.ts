/**
 * `POST /hooks/telegram`: a bot's webhook (core.telegram.org/bots/api#setwebhook, read in stored copies on 2026-11-22). Telegram puts the secret
 * that it was given into a header, says who wrote a forwarded message, and takes the reply as the answer to the call.
 */

import { Hono } from 'hono';
import * as z from 'zod/mini';
import { equalInTime } from '../../crypto/constant-time.ts';
import { problem } from '../../http/problems.ts';
import type { Env, Services } from '../../http/services.ts';
import { parseJson } from '../../json.ts';
import { bytesOf, NO_STORE, notServed, replyTo, textOf } from '../guard.ts';
import type { ForwardedMessage } from '../message.ts';

const text = z.optional(z.string());
const account = z.optional(z.object({ username: text, title: text }));
const media = z.optional(z.unknown());
const updateSchema = z.object({
  update_id: z.number(),
  message: z.optional(
    z.object({
      chat: z.object({ id: z.number(), type: z.string() }),
      text,
      caption: text,
      photo: media,
      voice: media,
      video: media,
      document: media,
      sticker: media,
      forward_origin: z.optional(
        z.object({ sender_user: account, sender_user_name: text, sender_chat: account, chat: account }),
      ),
    }),
  ),
});
type Update = z.infer<typeof updateSchema>;

export function telegramRoutes(services: Services): Hono<Env> {
  return new Hono<Env>().post('/hooks/telegram', async context => {
    const refusal = notServed(context, 'telegram', services);
    if (refusal) return refusal;
    const token = context.req.header('X-Telegram-Bot-Api-Secret-Token') ?? '';
    if (!equalInTime(services.hooks?.telegramSecret ?? '', token)) return problem(context, 'bad-signature');
    const update = updateSchema.safeParse(parseJson(textOf(await bytesOf(context))));
    if (!update.success) return problem(context, 'not-a-message');
    const message = messageOf(update.data);
    const text = message ? (await replyTo(context, message, services)).text : '';
    if (!message || text === '') return context.json({}, 200, NO_STORE);
    const chat_id = update.data.message!.chat.id;
    const body = { method: 'sendMessage', chat_id, text, link_preview_options: { is_disabled: true } };
    return context.json(body, 200, NO_STORE);
  });
}

/** In groups it says nothing, and to edits, buttons and the rest neither. */
function messageOf({ update_id, message }: Update): ForwardedMessage | undefined {
  if (message?.chat.type !== 'private') return undefined;
  const { chat, text, caption, photo, voice, video, document, sticker, forward_origin: origin } = message;
  const from = origin?.sender_user ?? origin?.sender_chat ?? origin?.chat;
  const sender =
    from?.username === undefined ? (origin?.sender_user_name ?? from?.title) : `@${from.username}`;
  return {
    id: String(update_id),
    provider: 'telegram',
    forwarder: String(chat.id),
    text: text ?? caption ?? '',
    attachments: [photo, voice, video, document, sticker].filter(one => one !== undefined).length,
    sender: sender?.slice(0, 256),
  };
}
