/** The evidence as the verdict shows it: each thing with the user's own words, and each fact with its source. */

import type { ListedChannel } from '../brand.ts';
import type { Channel } from '../channels/channel.ts';
import { officialEntry, reportedEntry } from '../entries.ts';
import { brandNamed } from '../identify.ts';
import type { Finding } from '../inspect.ts';
import { displayChannel, labelOf } from '../language/display.ts';
import { LINE_NAMES, regionName } from '../language/lines.ts';
import { inLanguage, type Locale, nameIn } from '../language/localized.ts';
import { UNCHECKED } from '../language/sentences.ts';
import type { LineFacts } from '../phones/line.ts';
import type { Facts } from '../rule.ts';
import type { Source } from '../source.ts';
import type { ChannelShown, OfficialChannelShown, Reason, UncheckedShown } from '../verdict.ts';
import { neverAsks } from './never-asks.ts';
import { quoteOf, type Telling } from './telling.ts';

export function shown(channel: Channel, { facts, locale }: Telling): ChannelShown {
  const shown = withLine(channel, locale);
  if (channel.span) shown.quote = quoteOf(facts, channel.span);
  const source = channel.owner === undefined ? undefined : sourceOf(channel, facts);
  if (source) shown.source = source;
  return shown;
}

/** A link has neither, and is copied as it is: to leave keys out of a copy takes ten times as long. */
function withLine(channel: Channel, locale: Locale): Writable<ChannelShown> {
  if (!channel.line && !channel.unchecked) return { ...channel } as Writable<ChannelShown>;
  const { line, unchecked: _, ...seen } = channel;
  return line ? { ...seen, line: { ...line, name: lineName(line, locale) } } : seen;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Where it was read whose it is. Of a channel that nobody owns, no file says so. */
const sourceOf = (channel: Channel, { brands }: Facts): Source | undefined =>
  (officialEntry(channel, brands) ?? reportedEntry(channel, brands))?.source;

const lineName = ({ type, region }: LineFacts, locale: Locale): string =>
  [
    ...(region ? [regionName(region, locale)] : []),
    ...(type ? [inLanguage(LINE_NAMES[type], locale)] : []),
  ].join(' · ');

export function reasonOf(telling: Telling, finding: Finding): Reason {
  const { facts, locale } = telling;
  const { rule, brand, spans, sources, experimental } = finding;
  return {
    code: rule.id,
    severity: rule.severity,
    status: experimental ? 'experimental' : rule.status,
    title: inLanguage(rule.title, locale),
    ...(brand === undefined ? {} : { brand }),
    spans,
    quotes: spans.map(span => quoteOf(facts, span)),
    sources: [...sources, ...neverAsks(telling, finding).map(({ source }) => source), ...rule.sources],
  };
}

/** Which field of the contact a channel came from. */
const FIELD_OF = { subject: 'value', content: 'value', sender: 'sender', page: 'url' } as const;

/** By channel and locale: what is shown of one is the same in every verdict, and a brand has a dozen. */
const made = new WeakMap<ListedChannel, Map<Locale, OfficialChannelShown>>();

export function officialShown(channel: ListedChannel, locale: Locale): OfficialChannelShown {
  const known = made.get(channel) ?? new Map<Locale, OfficialChannelShown>();
  const shown = known.get(locale) ?? makeShown(channel, locale);
  made.set(channel, known.set(locale, shown));
  return shown;
}

const makeShown = (channel: ListedChannel, locale: Locale): OfficialChannelShown => ({
  brand: channel.brand,
  kind: channel.kind,
  canonical: channel.canonical,
  display: displayChannel(channel.canonical, channel.kind, locale),
  ...(channel.purpose ? { purpose: channel.purpose } : {}),
  label: labelOf(channel, locale),
  source: channel.source,
});

export function uncheckedOf({ facts, locale }: Telling): UncheckedShown[] {
  const { contact, unchecked } = facts.reading;
  const unknownBrand = contact.claims !== undefined && !brandNamed(contact.claims, facts.brands);
  const all = [
    ...unchecked,
    ...(unknownBrand ? [{ code: 'unknown-brand', field: 'claims' }] : []),
    ...facts.channels
      .filter(one => one.unchecked)
      .map(one => ({ code: 'list-unavailable', field: FIELD_OF[one.role] })),
  ];
  return all.map(({ code, field }) => ({ code, field, message: nameIn(UNCHECKED, code, locale) }));
}
