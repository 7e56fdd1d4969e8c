/** The one verb behind every provider: a forwarded message → the reply. The same id again gets the same reply, and counts once. */
import { localeOf } from '../../core/language/locale.ts';
import type { Locale } from '../../core/language/localized.ts';
import { keyedHash } from '../crypto/hmac.ts';
import type { Judging } from '../judging/judge.ts';
import type { AnsweredMessage, HotlineStore } from '../storage/hotline.ts';
import type { Storage } from '../storage/storage.ts';
import { sized } from './compose.ts';
import type { ForwardedMessage, Reply, ReplyKind } from './message.ts';
import { type Answer, answer, said } from './reply.ts';
import { TALK } from './words/talk.ts';

export interface Answering extends Judging {
  readonly storage?: Storage | undefined;
  readonly now: () => Date;
  /** Of the hashes. */
  readonly key: string;
}

const HOUR_MS = 3_600_000;
/** A family that checks its inbox sends ten; what sends more is a machine, perhaps one that answers our answers. */
export const MOST_AN_HOUR = 30;

export async function answerForwarded(message: ForwardedMessage, answering: Answering): Promise<Reply> {
  const { key, storage } = answering;
  const store = storage?.hotline;
  const id = await keyedHash(key, 'message', message.provider, message.id);
  const forwarder = await keyedHash(key, 'forwarder', message.forwarder);
  try {
    if (store) return await answerOnce({ id, forwarder }, message, store, answering);
  } catch {
    // Nothing can be kept or counted now. Whoever asks is answered all the same.
  }
  return { ...(await answer(message, undefined, answering)).reply, isUnkept: true };
}

async function answerOnce(
  { id, forwarder }: Pick<AnsweredMessage, 'id' | 'forwarder'>,
  message: ForwardedMessage,
  store: HotlineStore,
  answering: Answering,
): Promise<Reply> {
  const now = answering.now();
  const before = await store.answered(id, now);
  if (before) return again(before);
  const count = await store.countBy(forwarder, new Date(now.getTime() - HOUR_MS));
  // Said once, and then nothing: two machines that thank each other would never end.
  if (count > MOST_AN_HOUR) return silence();
  const made =
    count === MOST_AN_HOUR
      ? said('enough', TALK.enough, localeOf({ value: message.text }))
      : await answer(message, await store.conversation(forwarder, now), answering);
  return (await keep(made, { id, forwarder }, store, now)) ?? again((await store.answered(id, now))!);
}

/** `undefined` where the same message was answered meanwhile by another request: that answer stands. */
async function keep(
  { reply, conversation }: Answer,
  { id, forwarder }: Pick<AnsweredMessage, 'id' | 'forwarder'>,
  store: HotlineStore,
  now: Date,
): Promise<Reply | undefined> {
  const { kind, locale, text } = reply;
  const isFirst = await store.record({ id, forwarder, kind, locale, reply: text }, conversation, now);
  return isFirst ? reply : undefined;
}

const again = ({ kind, locale, reply }: AnsweredMessage): Reply => ({
  kind: kind as ReplyKind,
  locale: locale as Locale,
  ...sized(reply),
});

export const silence = (): Reply => ({
  kind: 'silence',
  locale: 'en',
  text: '',
  encoding: 'gsm-7',
  segments: 0,
});
