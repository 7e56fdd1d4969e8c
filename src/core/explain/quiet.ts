/** The answer where no alarm is raised: what matches, what was not on any list, and that nothing of it means "safe". */
import { fill, shorten } from '../language/locale.ts';
import { SENTENCES } from '../language/sentences.ts';
import { officialEntry, reportedEntry } from '../vouch.ts';
import { channelText, nameOf, type Telling, valuesOf } from './telling.ts';

export function quietHeadline(telling: Telling): string {
  const { judgement, locale, facts } = telling;
  const key =
    judgement.verdict === 'official'
      ? judgement.proof?.role === 'subject'
        ? 'headline-official'
        : 'headline-from-official'
      : judgement.proof && facts.reading.contact.direction === 'incoming'
        ? 'headline-incoming'
        : 'headline-unknown';
  return fill(SENTENCES[key], locale, valuesOf(telling));
}

export function quietBecause(telling: Telling): string[] {
  const { judgement, locale, facts } = telling;
  const { proof } = judgement;
  if (!proof) return [unlistedBecause(telling)];
  const entry = officialEntry(proof, facts.brands);
  const values = {
    ...valuesOf(telling),
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
  if (!channel) return SENTENCES['because-nothing-asked'][locale];
  const report = reportedEntry(channel, facts.brands);
  const owner = channel.owner === undefined ? undefined : facts.brands.byId.get(channel.owner);
  const key = report ? 'because-reported' : owner ? OWNED_BUT_UNLISTED[channel.kind] : 'because-unlisted';
  return fill(SENTENCES[key], locale, {
    brand: nameOf(owner, locale),
    channel: shorten(channelText(channel, facts), locale),
    source: report?.source.title ?? '',
    date: report?.source.checked ?? '',
  });
}

export function quietNextStep(telling: Telling): string {
  const { judgement, locale, brand } = telling;
  const key =
    judgement.verdict === 'official'
      ? 'next-official'
      : judgement.proof
        ? 'next-incoming'
        : brand
          ? 'next-unknown-with-ways'
          : 'next-unknown';
  return fill(SENTENCES[key], locale, valuesOf(telling));
}
