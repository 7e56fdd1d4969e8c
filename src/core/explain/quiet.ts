/** The answer where no alarm is raised: what matches, what was not on any list, and that nothing of it means "safe". */

import type { Channel } from '../channels/channel.ts';
import { officialEntry, reportedEntry } from '../entries.ts';
import { LINE_NOTES } from '../language/lines.ts';
import { fill } from '../language/locale.ts';
import { inLanguage, type Localized } from '../language/localized.ts';
import { SENTENCES, UNCHECKED } from '../language/sentences.ts';
import type { LineFacts } from '../phones/line.ts';
import { extensionOf } from '../phones/uri.ts';
import { sentenceOf } from './sentence-of.ts';
import { channelText, nameOf, officialNumberIn, type Telling, Values } from './telling.ts';

/** Words that ask for support, or speak of it: then the way to it is what the person needs. */
const SUPPORT = ['support-role', 'hotline'];

export const quietHeadline = (telling: Telling, values: Values): string =>
  fill(SENTENCES[headlineOf(telling)], telling.locale, values);

function headlineOf({ judgement, facts }: Telling) {
  if (judgement.verdict === 'official') {
    return judgement.proof?.role === 'subject' ? 'headline-official' : 'headline-from-official';
  }
  const incoming = judgement.proof && facts.reading.contact.direction === 'incoming';
  return incoming ? 'headline-incoming' : 'headline-unknown';
}

export function quietBecause(telling: Telling): string[] {
  const { judgement, locale, facts } = telling;
  const { proof } = judgement;
  if (!proof)
    return [
      ...weakBecause(telling),
      ...numberBecause(telling),
      unlistedBecause(telling),
      ...lineBecause(telling),
    ];
  const entry = officialEntry(proof, facts.brands);
  const values = {
    brand: nameOf(facts.brands.byId.get(proof.owner ?? ''), locale),
    channel: channelText(proof, facts),
    source: entry?.source.title ?? '',
    date: entry?.source.checked ?? '',
  };
  const dialled = proof.kind === 'phone' && judgement.verdict === 'official';
  const incoming = judgement.verdict !== 'official' && proof.kind !== 'url';
  return [
    fill(SENTENCES['because-official'], locale, values),
    ...(dialled ? [fill(SENTENCES['because-dial'], locale, values)] : []),
    ...(incoming ? [fill(SENTENCES['because-incoming'], locale, values)] : []),
  ];
}

const noteOn = (line: LineFacts | undefined): Localized | undefined => line?.type && LINE_NOTES[line.type];

/** What is known of the kind of line, where a person may not know it. */
function lineBecause({ facts, locale }: Telling): string[] {
  const channel = facts.channels.find(
    ({ line, role, status }) => noteOn(line) && role !== 'page' && status !== 'official',
  );
  const note = noteOn(channel?.line);
  return channel && note ? [fill(note, locale, { channel: channelText(channel, facts) })] : [];
}

/** The number is theirs, and that is no proof of who wrote or rang. */
function numberBecause({ facts, locale }: Telling): string[] {
  const number = officialNumberIn(facts);
  if (!number) return [];
  const brand = nameOf(facts.brands.byId.get(number.owner ?? ''), locale);
  return [fill(SENTENCES['because-number-in-it'], locale, { brand, channel: channelText(number, facts) })];
}

/** A weak reason raises no alarm, and is said all the same. */
function weakBecause(telling: Telling): string[] {
  const [finding] = telling.judgement.findings;
  return finding ? [fill(sentenceOf(finding, 'because'), telling.locale, new Values(telling, finding))] : [];
}

/** Why a channel that is somebody's own is still not vouched for. */
const OWNED_BUT_UNLISTED = {
  phone: 'because-menu-key',
  url: 'because-user-content',
  email: 'because-own-domain',
  handle: 'because-unlisted',
  app: 'because-unlisted',
} as const;

function unlistedBecause(telling: Telling): string {
  const { facts, locale } = telling;
  const channel = facts.channels.find(({ status, role }) => status !== 'official' && role !== 'sender');
  if (!channel) {
    const isUnread = facts.reading.unchecked.some(
      ({ code, field }) => code === 'unreadable' && field === 'value',
    );
    return inLanguage(isUnread ? UNCHECKED.unreadable : SENTENCES['because-nothing-asked'], locale);
  }
  const shared = sharedBecause(channel, telling);
  if (shared !== undefined) return shared;
  const owner = channel.owner === undefined ? undefined : facts.brands.byId.get(channel.owner);
  const report = owner && reportedEntry(channel, facts.brands);
  const areaCode = channel.kind === 'phone' && extensionOf(channel.canonical ?? '') === undefined;
  const owned = areaCode ? 'because-area-code' : OWNED_BUT_UNLISTED[channel.kind];
  const key = report ? 'because-reported' : owner ? owned : 'because-unlisted';
  return fill(SENTENCES[key], locale, {
    brand: nameOf(owner, locale),
    channel: channelText(channel, facts),
    source: report?.source.title ?? '',
    date: report?.source.checked ?? '',
  });
}

/** Where anybody can publish, the name of the place says nothing about who is behind it. */
function sharedBecause(channel: Channel, { facts, locale }: Telling): string | undefined {
  const { bySuffix, byPath, byMail } = facts.brands.shared;
  const at = channel.shared?.at;
  const hosting = at === undefined ? undefined : (bySuffix.get(at) ?? byPath.get(at) ?? byMail.get(at));
  if (at === undefined || !hosting) return undefined;
  return fill(hosting.because, locale, { channel: channelText(channel, facts), place: at });
}

export const quietNextStep = (telling: Telling, values: Values): string =>
  fill(SENTENCES[nextStepOf(telling)], telling.locale, values);

function nextStepOf({ judgement, brand, facts }: Telling) {
  if (judgement.verdict === 'official') return 'next-official';
  if (judgement.proof) return 'next-incoming';
  if (brand) return 'next-unknown-with-ways';
  const { words } = facts.reading.discourse;
  const seeksSupport = SUPPORT.some(concept => words.has(concept));
  return seeksSupport ? 'next-find-support' : 'next-unknown';
}
