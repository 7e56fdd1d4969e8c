/** Which of the quiet answers fits, where no rule spoke: what matches, what is on no list, and what to send next. */
import { speaksFor } from '../../core/identify.ts';
import type { Facts } from '../../core/rule.ts';
import { holds } from '../../core/text/discourse.ts';
import type { ChannelShown } from '../../core/verdict.ts';
import type { Judged } from './judge-forwarded.ts';
import { QUESTION_WORDS, type QuietKey } from './words/quiet-words.ts';

const SUPPORT: ReadonlySet<string> = new Set(['support-role', 'hotline']);
/** Whoever asks for a hotline asks shortly; what is longer is a message of somebody. */
const LONGEST_QUESTION = 60;

export function quietKeyOf({ verdict, facts, contact }: Judged): QuietKey {
  const { channels } = verdict;
  const subject = channels.find(({ role }) => role === 'subject');
  if (verdict.verdict === 'official') return officialKey(subject);
  const bearer = channels.find(({ role, status }) => role !== 'content' && status === 'official');
  if (bearer?.kind === 'phone') return 'incoming-official';
  if (contact.claims !== undefined) return 'sender-unlisted';
  if (subject) return subjectKey(subject);
  if (verdict.unchecked.some(({ code, field }) => code === 'unreadable' && field === 'value'))
    return 'unreadable';
  const unlisted = channels.filter(
    channel => channel.role === 'content' && channel.status !== 'official' && !isLineOfBrand(channel),
  );
  if (unlisted.some(({ kind }) => kind === 'url')) return 'unlisted-link';
  if (facts.reading.secrets.some(({ kind }) => kind === 'one-time-code')) return 'one-time-code';
  if (unlisted.some(({ kind }) => kind === 'phone')) return 'unlisted-number';
  if (unlisted.length > 0) return 'unlisted-account';
  if (asksForSupport(facts)) return 'seeks-support';
  const spoken = facts.claims.some(speaksFor);
  if (spoken) return contact.sender === undefined ? 'sender-wanted' : 'sender-unlisted';
  return verdict.officialChannels.length > 0 ? 'nothing-known-of-brand' : 'nothing-asked';
}

const officialKey = (subject: ChannelShown | undefined): QuietKey =>
  subject?.kind === 'phone'
    ? 'official-number'
    : subject?.kind === 'url'
      ? 'official-link'
      : 'official-other';

function subjectKey(subject: ChannelShown): QuietKey {
  if (subject.canonical === undefined) return 'unreadable';
  return isLineOfBrand(subject) ? 'line-of-a-brand' : 'unlisted-alone';
}

/** A menu key of a listed hotline, or one dialled with its area code. */
const isLineOfBrand = ({ kind, status, owner }: ChannelShown): boolean =>
  kind === 'phone' && status === 'unknown' && owner !== undefined;

function asksForSupport({ reading }: Facts): boolean {
  const { contact, discourse } = reading;
  const { value } = contact;
  const isQuestion = QUESTION_WORDS.some(word => value.toLowerCase().includes(word));
  if (value.length > LONGEST_QUESTION || !isQuestion) return false;
  return discourse.clauses.some(clause => holds(clause, SUPPORT));
}
