/** Seventh verb: a judgement → sentences for a frightened person. It quotes the user's own words and adds no opinion. */
import type { Brand, Catalog, Facts, Locale, OfficialChannel } from './catalog.ts';
import type { Channel } from './channels/channel.ts';
import { brandNamed, speaksFor } from './identify.ts';
import type { Finding } from './inspect.ts';
import type { Judgement } from './judge.ts';
import { displayChannel, labelOf } from './language/display.ts';
import { fill, localeOf, shorten } from './language/locale.ts';
import { SENTENCES, UNCHECKED } from './language/sentences.ts';
import type { Span } from './span.ts';
import type { ChannelShown, OfficialChannelShown, Reason, UncheckedShown, Verdict } from './verdict.ts';
import { family, officialEntry } from './vouch.ts';

/** What one explanation is about, worked out once. */
interface Telling {
  readonly facts: Facts;
  readonly judgement: Judgement;
  readonly locale: Locale;
  /** The brand that the answer is about, if there is one. */
  readonly brand: Brand | undefined;
  readonly official: readonly OfficialChannel[];
}

/** Three reasons are read; a fourth is not. The rest stands in `reasons`. */
const MOST_BECAUSE = 3;

export function explain(facts: Facts, judgement: Judgement, catalog: Catalog): Verdict {
  const locale = localeOf(facts.reading.contact);
  const brand = subjectOf(facts, judgement);
  const official = brand ? channelsOf(brand, facts) : [];
  const telling: Telling = { facts, judgement, locale, brand, official };
  const top = judgement.findings[0];
  const alarmed = judgement.action === 'stop' || judgement.action === 'check-first';
  return {
    verdict: judgement.verdict,
    action: judgement.action,
    score: judgement.score,
    headline:
      top && alarmed ? fill(top.rule.headline, locale, valuesOf(telling, top)) : quietHeadline(telling),
    because: alarmed ? becauseOfFindings(telling) : quietBecause(telling),
    ...(top && alarmed
      ? { officialWould: fill(top.rule.officialWould, locale, valuesOf(telling, top)) }
      : {}),
    nextStep:
      top && alarmed ? fill(top.rule.nextStep, locale, valuesOf(telling, top)) : quietNextStep(telling),
    ...(top && alarmed
      ? { ifAlreadyDone: fill(top.rule.ifAlreadyDone, locale, valuesOf(telling, top)) }
      : {}),
    claims: facts.claims.map(claim => ({
      ...claim,
      name: nameOf(facts.brands.byId.get(claim.brand), locale),
    })),
    channels: facts.channels.map(channel => shown(channel, facts)),
    reasons: judgement.findings.map(finding => reasonOf(telling, finding)),
    officialChannels: official.map(channel => officialShown(channel, locale)),
    unchecked: uncheckedOf(telling),
    catalog: catalog.version,
    locale,
  };
}

/** Whom the gravest reason names, else whom the contact claims to be, else whose channel it is. */
function subjectOf({ claims, brands, channels }: Facts, { findings, proof }: Judgement): Brand | undefined {
  const owner = channels.find(channel => channel.owner !== undefined && channel.role !== 'content')?.owner;
  const claimed = claims.find(speaksFor)?.brand ?? claims[0]?.brand;
  const id = findings.find(finding => finding.brand !== undefined)?.brand ?? claimed ?? proof?.owner ?? owner;
  return id === undefined ? undefined : brands.byId.get(id);
}

/** The brand's own channels first, then its group's. */
function channelsOf(brand: Brand, { brands }: Facts): OfficialChannel[] {
  return [...family(brand.id, brands)].flatMap(id => brands.byId.get(id)?.channels ?? []);
}

const nameOf = (brand: Brand | undefined, locale: Locale): string =>
  brand?.name[locale] ?? SENTENCES.somebody[locale];

function valuesOf(telling: Telling, finding?: Finding): Record<string, string> {
  const { facts, brand, locale } = telling;
  const channel = finding?.channels[0] ?? facts.channels[0];
  const about = finding?.brand === undefined ? brand : facts.brands.byId.get(finding.brand);
  return {
    brand: nameOf(about, locale),
    quote: shorten(quoteOf(facts, finding?.spans[0]), locale),
    channel: channel ? shorten(channelText(channel, facts), locale) : '',
    imitated: channel?.imitates?.of ?? '',
    ways: waysOf(telling),
  };
}

/** At most two ways to reach the brand that the other side does not control. */
function waysOf({ official, brand, locale }: Telling): string {
  const best = ['phone', 'url', 'email'].flatMap(
    kind => official.find(channel => channel.kind === kind) ?? [],
  );
  const named = best.slice(0, 2).map(channel => displayChannel(channel.canonical, channel.kind, locale));
  if (brand?.inAppHelp) named.unshift(brand.inAppHelp[locale]);
  const last = { zh: '，或 ', en: ', or ' }[locale];
  return named.length > 0 ? named.slice(0, 2).join(last) : SENTENCES['in-its-app'][locale];
}

const quoteOf = ({ reading }: Facts, span: Span | undefined): string =>
  span ? reading.contact.value.slice(span.start, span.end) : '';

const channelText = (channel: Channel, facts: Facts): string =>
  channel.span ? quoteOf(facts, channel.span) : (channel.canonical ?? '');

function becauseOfFindings(telling: Telling): string[] {
  const { judgement, locale } = telling;
  return judgement.findings
    .slice(0, MOST_BECAUSE)
    .map(finding => fill(finding.rule.because, locale, valuesOf(telling, finding)));
}

function quietHeadline(telling: Telling): string {
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

function quietBecause(telling: Telling): string[] {
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

function unlistedBecause(telling: Telling): string {
  const { facts, locale } = telling;
  const channel = facts.channels.find(({ status, role }) => status !== 'official' && role !== 'sender');
  if (!channel) return SENTENCES['because-nothing-asked'][locale];
  const owner = channel.owner === undefined ? undefined : facts.brands.byId.get(channel.owner);
  const key = owner ? 'because-menu-key' : 'because-unlisted';
  return fill(SENTENCES[key], locale, {
    brand: nameOf(owner, locale),
    channel: shorten(channelText(channel, facts), locale),
  });
}

function quietNextStep(telling: Telling): string {
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

function shown(channel: Channel, facts: Facts): ChannelShown {
  const source = officialEntry(channel, facts.brands)?.source;
  return {
    ...channel,
    ...(channel.span ? { quote: quoteOf(facts, channel.span) } : {}),
    ...(source ? { source } : {}),
  };
}

function reasonOf({ facts, locale }: Telling, finding: Finding): Reason {
  const { rule, brand, spans, sources } = finding;
  return {
    code: rule.id,
    severity: rule.severity,
    status: rule.status,
    title: rule.title[locale],
    ...(brand === undefined ? {} : { brand }),
    spans,
    quotes: spans.map(span => quoteOf(facts, span)),
    sources: [...sources, ...rule.sources],
  };
}

const officialShown = (channel: OfficialChannel, locale: Locale): OfficialChannelShown => ({
  brand: channel.brand,
  kind: channel.kind,
  canonical: channel.canonical,
  display: displayChannel(channel.canonical, channel.kind, locale),
  ...(channel.purpose ? { purpose: channel.purpose } : {}),
  label: labelOf(channel, locale),
  source: channel.source,
});

function uncheckedOf({ facts, locale }: Telling): UncheckedShown[] {
  const { contact, unchecked } = facts.reading;
  const unknownBrand = contact.claims !== undefined && !brandNamed(contact.claims, facts.brands);
  const all = unknownBrand ? [...unchecked, { code: 'unknown-brand', field: 'claims' }] : unchecked;
  return all.map(({ code, field }) => ({ code, field, message: UNCHECKED[code]?.[locale] ?? code }));
}
