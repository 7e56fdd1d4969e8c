/** Where providers of messages and iOS knock. Each is off until the operator sets its secret. */
import * as z from 'zod/mini';
import { smsUpSchema } from '../../hooks/providers/aliyun.ts';
import { genericMessageSchema, genericReplySchema } from '../../hooks/providers/generic.ts';
import { filterAnswerSchema, filterQuerySchema } from '../../hooks/providers/ios-filter.ts';
import { smsReplySchema } from '../../hooks/providers/tencent.ts';
import type { Operation } from './operation.ts';

const HOOK_PROBLEMS = [
  'bad-signature',
  'hook-off',
  'not-a-message',
  'too-large',
  'hook-misconfigured',
] as const;

export const HOOKS: readonly Operation[] = [
  {
    method: 'post',
    path: '/hooks/twilio/sms',
    tag: 'hooks',
    summary:
      'Messages by Twilio, SMS and WhatsApp: X-Twilio-Signature over a form, or JSON with bodySHA256. Answers TwiML.',
    problems: HOOK_PROBLEMS,
  },
  {
    method: 'post',
    path: '/hooks/sms',
    tag: 'hooks',
    summary:
      'Messages by any gateway: Bonafide-Timestamp, and Bonafide-Signature: v1= with the HMAC-SHA256 of time, dot and body.',
    body: () => genericMessageSchema,
    answer: () => genericReplySchema,
    problems: HOOK_PROBLEMS,
  },
  {
    method: 'post',
    path: '/hooks/aliyun/sms/{token}',
    tag: 'hooks',
    summary: 'Messages that people send to a number of Alibaba Cloud (SmsUp). Replies go out by the outbox.',
    body: () => smsUpSchema,
    answer: () => z.object({ code: z.int(), msg: z.string() }),
    problems: [...HOOK_PROBLEMS, 'unavailable'],
  },
  {
    method: 'post',
    path: '/hooks/tencent/sms/{token}',
    tag: 'hooks',
    summary:
      'Messages that people send to a number of Tencent Cloud (SMS Reply). Replies go out by the outbox.',
    body: () => smsReplySchema,
    answer: () => z.object({ result: z.int(), errmsg: z.string() }),
    problems: [...HOOK_PROBLEMS, 'unavailable'],
  },
  {
    method: 'post',
    path: '/hooks/telegram',
    tag: 'hooks',
    summary:
      'Updates of a Telegram bot: X-Telegram-Bot-Api-Secret-Token. Answers with sendMessage, in private chats only.',
    problems: HOOK_PROBLEMS,
  },
  {
    method: 'post',
    path: '/hooks/ios/filter',
    tag: 'hooks',
    summary: 'What iOS asks for a Message Filter extension that defers. Only what is decisive is junk.',
    body: () => filterQuerySchema,
    answer: () => filterAnswerSchema,
    example: {
      _version: 1,
      query: { sender: '12025550143', message: { text: 'Send us your seed phrase to fix the wallet' } },
      app: { version: '1.1' },
    },
    problems: ['hook-off', 'malformed', 'not-json', 'too-large', 'not-a-message', 'too-many-requests'],
  },
  {
    method: 'get',
    path: '/.well-known/apple-app-site-association',
    tag: 'hooks',
    summary: 'Which Message Filter extensions may ask here.',
    answer: () => z.object({ messagefilter: z.object({ apps: z.array(z.string()) }) }),
    problems: ['hook-off'],
  },
];
