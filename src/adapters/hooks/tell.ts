/** A verdict → one text message: the word to act on, why, and one step. Nothing of what came stands in it. */

import type { Catalog } from '../../core/catalog.ts';
import type { ChannelKind } from '../../core/channels/channel.ts';
import { speaksFor } from '../../core/identify.ts';
import { displayChannel } from '../../core/language/display.ts';
import { fill } from '../../core/language/locale.ts';
import type { Localized } from '../../core/language/localized.ts';
import type { Rule } from '../../core/rule.ts';
import type { Verdict } from '../../core/verdict.ts';
import { type Composed, compose } from './compose.ts';
import type { Judged } from './judge-forwarded.ts';
import type { Conversation } from './message.ts';
import { quietKeyOf } from './quiet.ts';
import { wayTo } from './way.ts';
import { QUIET } from './words/quiet-words.ts';
import { SMS_WORDS } from './words/sms-words.ts';
import { ACTION_WORDS, ANY_RULE, NOTES } from './words/verdict-words.ts';
import type { Said } from './words/words.ts';

export interface Told extends Composed {
  readonly conversation: Conversation | undefined;
}

export function tell(judged: Judged, catalog: Catalog, attachments: number): Told {
  const { verdict } = judged;
  const { locale } = verdict;
  const [reason] = verdict.reasons;
  const key = reason ? undefined : quietKeyOf(judged);
  const rule = catalog.rules.find(({ id }) => id === reason?.code);
  const { why, step } = key ? QUIET[key] : wordsOf(rule, kindIn(verdict));
  const brandId = brandOf(judged);
  const values = { ...wayTo(catalog.brands.byId.get(brandId ?? ''), verdict.officialChannels, locale) };
  const subject = verdict.channels.find(({ role, kind }) => role === 'subject' && kind === 'phone');
  if (key === 'official-number' && subject?.canonical)
    values.phone = displayChannel(subject.canonical, 'phone', locale);
  const alarmed = verdict.action === 'stop' || verdict.action === 'check-first';
  const composed = compose(
    {
      head: [fill(ACTION_WORDS[verdict.action], locale, {}), fill(why, locale, values)],
      notes: notesOf(verdict, attachments).map(note => fill(note, locale, {})),
      offers: alarmed && verdict.verdict !== 'exposed' ? [fill(NOTES['already-done'], locale, {})] : [],
      step: fill(step, locale, values),
    },
    locale,
  );
  const awaitsSender = key === 'sender-wanted';
  const remembered = {
    rule: alarmed ? (reason?.code ?? null) : null,
    brand: brandId ?? null,
    locale,
    awaitsSender,
  };
  const isWorth = remembered.rule !== null || awaitsSender;
  return { ...composed, conversation: isWorth ? remembered : undefined };
}

/** The one that the verdict's official channels are of. */
function brandOf({ verdict, facts }: Judged): string | undefined {
  const named = verdict.reasons.find(({ brand }) => brand !== undefined)?.brand;
  const claimed = facts.claims.find(speaksFor) ?? facts.claims[0];
  return named ?? claimed?.brand ?? verdict.officialChannels[0]?.brand;
}

/** Of the channel that the first reason is about. */
const kindIn = ({ channels, reasons: [reason] }: Verdict): ChannelKind | undefined =>
  channels.find(({ span }) => reason?.spans.some(({ start }) => start === span?.start))?.kind;

/** A rule without words of its own speaks by its headline, unless that would repeat what came. */
function wordsOf(rule: Rule | undefined, kind: ChannelKind | undefined): Said {
  const words = rule && SMS_WORDS[rule.id];
  const own = kind && words?.of?.[kind];
  const headline = (kind && rule?.saidOf[kind]?.headline) ?? rule?.headline;
  const repeats = Object.values(headline ?? {}).some(
    text => text.includes('{channel}') || text.includes('{quote}'),
  );
  const spoken = headline && !repeats ? sentence(headline) : ANY_RULE.why;
  return { why: own?.why ?? words?.why ?? spoken, step: own?.step ?? words?.step ?? ANY_RULE.step };
}

/** Headlines have no full stop. */
function sentence(headline: Localized): Localized {
  const ended = Object.entries(headline).map(([locale, text]) => [
    locale,
    `${text}${locale === 'en' ? '.' : '。'}`,
  ]);
  return Object.fromEntries(ended) as Localized;
}

function notesOf({ unchecked }: Verdict, attachments: number): Localized[] {
  const codes = new Set(unchecked.map(({ code }) => code));
  return [
    ...(codes.has('list-unavailable') ? [NOTES['list-unavailable']] : []),
    ...(codes.has('too-long') || codes.has('too-many') ? [NOTES['too-long']] : []),
    ...(attachments > 0 ? [NOTES.picture] : []),
  ];
}
