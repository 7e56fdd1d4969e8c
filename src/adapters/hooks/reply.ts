/** What one message is answered: small talk, the sender that follows its message, "1" after an alarm, or a verdict. */
import type { Catalog } from '../../core/catalog.ts';
import { gather } from '../../core/check.ts';
import { fill, localeOf } from '../../core/language/locale.ts';
import type { Locale, Localized } from '../../core/language/localized.ts';
import { hasHan } from '../../core/text/letters.ts';
import type { Judging } from '../judging/judge.ts';
import { sized } from './compose.ts';
import { type Circumstances, type Judged, judgeForwarded, judgeSender } from './judge-forwarded.ts';
import type { Conversation, ForwardedMessage, Reply, ReplyKind } from './message.ts';
import { quietKeyOf } from './quiet.ts';
import { saysNothing, talkOf } from './small-talk.ts';
import { tell } from './tell.ts';
import { senderAlone, unwrap } from './unwrap.ts';
import { TALK } from './words/talk.ts';
import { ACTION_WORDS } from './words/verdict-words.ts';

export interface Answer {
  readonly reply: Reply;
  /** What to remember of it; `undefined` where there is nothing to go on with. */
  readonly conversation: Conversation | undefined;
}

const SERVICE = 'Bonafide';
export async function answer(
  message: ForwardedMessage,
  earlier: Conversation | undefined,
  judging: Judging,
): Promise<Answer> {
  const circumstances = circumstancesOf(message, earlier, judging.catalog);
  const locale = localeOf({ value: message.text, ...circumstances });
  if (saysNothing(message.text))
    return said('nothing-to-read', TALK[message.attachments > 0 ? 'picture' : 'empty'], locale);
  const talk = talkOf(message.text);
  if (talk === 'already-done') return aftermath(earlier, locale, judging.catalog);
  // Thanks do not end a conversation.
  if (talk) return { ...said(talk, TALK[talk], locale), conversation: earlier };
  const unwrapped = unwrap(message.text);
  const follows = earlier?.awaitsSender ? senderAlone(unwrapped) : undefined;
  const judged = follows
    ? await judgeSender(follows, { ...circumstances, ...ofEarlier(earlier) }, judging)
    : await judgeForwarded(unwrapped, circumstances, judging);
  // "Look at this" and a picture: the picture is the message.
  if (message.attachments > 0 && holdsNothing(judged))
    return said('nothing-to-read', TALK.picture, judged.verdict.locale);
  const { text, encoding, segments, conversation } = tell(judged, judging.catalog, message.attachments);
  const { verdict } = judged;
  return {
    reply: { kind: 'verdict', text, encoding, segments, locale: verdict.locale, verdict },
    conversation,
  };
}

const holdsNothing = (judged: Judged): boolean =>
  judged.verdict.reasons.length === 0 && quietKeyOf(judged) === 'nothing-asked';

export function said(kind: ReplyKind, words: Localized, locale: Locale): Answer {
  const reply = { kind, locale, ...sized(fill(words, locale, { service: SERVICE })) };
  return { reply, conversation: undefined };
}

/** What to do now that it is done already, by the rule that warned. */
function aftermath(earlier: Conversation | undefined, locale: Locale, catalog: Catalog): Answer {
  const rule = catalog.rules.find(({ id }) => id === earlier?.rule);
  if (!rule) return said('aftermath', TALK['nothing-done'], locale);
  const text = `${fill(ACTION_WORDS.stop, locale, {})}${locale === 'en' ? ' ' : ''}${fill(rule.ifAlreadyDone, locale, {})}`;
  return { reply: { kind: 'aftermath', locale, ...sized(text) }, conversation: earlier };
}

/** Where its writer is at home, for numbers without a country; and which language, where the message has none. */
function circumstancesOf(
  { forwarder, sender, text }: ForwardedMessage,
  earlier: Conversation | undefined,
  catalog: Catalog,
): Circumstances {
  const region = regionOf(forwarder, catalog);
  return {
    ...(region ? { region } : {}),
    ...(sender ? { sender } : {}),
    ...(hasWords(text) ? {} : { locale: earlier?.locale ?? LANGUAGES[region ?? ''] ?? 'en' }),
  };
}

/** A number, "1", a link or a key alone is of no language. */
const hasWords = (text: string): boolean =>
  hasHan(text) || text.split(/\s+/).some(word => /\p{L}/u.test(word) && !/\S[.@:]\S|\d/.test(word));

const LANGUAGES: Readonly<Record<string, string>> = { CN: 'zh-CN', TW: 'zh-TW', HK: 'zh-HK', MO: 'zh-MO' };

function regionOf(forwarder: string, catalog: Catalog): string | undefined {
  const { channels } = gather({ value: forwarder, kind: 'phone' }, catalog);
  return channels[0]?.line?.region;
}

/** A sender's name may be of another language than the message that it sent. */
const ofEarlier = (earlier: Conversation | undefined) => ({
  ...(earlier ? { locale: earlier.locale } : {}),
  ...(earlier?.brand ? { claims: earlier.brand } : {}),
});
