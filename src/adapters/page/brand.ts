/** A brand's page: how to reach it, what is only reported, and what it never does; each with where and when we read it. */
import { html } from 'hono/html';
import type { Brand, Brands, ListedChannel, NegativeFacts, Source } from '../../core/brand.ts';
import { channelsOf } from '../../core/explain/telling.ts';
import { displayChannel, labelOf } from '../../core/language/display.ts';
import { fillIn } from '../../core/language/fill-in.ts';
import { inLanguage, type Locale, nameIn } from '../../core/language/localized.ts';
import { KIND_NAMES, THING_NAMES } from '../../core/language/names.ts';
import { family } from '../../core/vouch.ts';
import { BRAND_TEXT } from './brand-text.ts';
import type { Markup } from './layout.ts';
import { PAGE_TEXT } from './text.ts';

export function brandPage(brand: Brand, brands: Brands, locale: Locale): Markup {
  const text = BRAND_TEXT[locale];
  const members = [...family(brand.id, brands)].flatMap(id => brands.byId.get(id) ?? []);
  const official = channelsOf(brand, brands);
  const reported = members.flatMap(member => member.reported);
  const never = statements(brand.never, locale);
  const reportedNever = statements(brand.reportedNever, locale);
  return html`${brand.inAppHelp ? html`<p>${inLanguage(brand.inAppHelp, locale)}<br>${cite(brand.inAppHelp.source, locale)}</p>` : ''}
${official.length > 0 ? panel(text.official, channelList(official, locale), PAGE_TEXT[locale].waysNote) : html`<p>${text.nothingKnown}</p>`}
${never.length > 0 ? panel(text.never, factList(never, locale)) : ''}
${reported.length > 0 ? panel(text.reported, channelList(reported, locale), text.reportedNote) : ''}
${reportedNever.length > 0 ? panel(text.reportedNever, factList(reportedNever, locale), text.reportedNote) : ''}
<p><a class="button" href="/?lang=${locale}">${PAGE_TEXT[locale].another}</a></p>`;
}

interface Statement {
  readonly sentence: string;
  readonly source: Source;
}

/** Every negative fact as a sentence. */
function statements(facts: NegativeFacts, locale: Locale): Statement[] {
  const text = BRAND_TEXT[locale];
  const about = (entries: Readonly<Record<string, Source | undefined>>, say: (key: string) => string) =>
    Object.entries(entries).flatMap(([key, source]) => (source ? [{ sentence: say(key), source }] : []));
  return [
    ...about(facts.has, kind => fillIn(text.hasNo, { what: nameIn(KIND_NAMES, kind, locale) })),
    ...about(facts.hasOther, kind => fillIn(text.hasNoOther, { what: nameIn(KIND_NAMES, kind, locale) })),
    ...about(facts.can, power => fillIn(text.cannot, { what: text.powers[power] ?? power })),
    ...about(facts.asksFor, thing => fillIn(text.neverAsksFor, { what: nameIn(THING_NAMES, thing, locale) })),
    ...about(facts.contactsBy, kind =>
      fillIn(text.neverContactsBy, { what: nameIn(KIND_NAMES, kind, locale) }),
    ),
    ...about(facts.sends, kind => fillIn(text.neverSends, { what: nameIn(KIND_NAMES, kind, locale) })),
    ...facts.says.map(said => ({ sentence: inLanguage(said, locale), source: said.source })),
  ];
}

const panel = (title: string, content: Markup, note?: string): Markup =>
  html`<section class="ways"><h2>${title}</h2>${note ? html`<p class="hint">${note}</p>` : ''}${content}</section>`;

const channelList = (channels: readonly ListedChannel[], locale: Locale): Markup =>
  html`<dl>${channels.map(
    channel => html`<div><dt>${labelOf(channel, locale)}${channel.receivesOnly ? html` · ${BRAND_TEXT[locale].receivesOnly}` : ''}</dt>
<dd><strong class="channel">${displayChannel(channel.canonical, channel.kind, locale)}</strong><br>${cite(channel.source, locale)}</dd></div>`,
  )}</dl>`;

const factList = (facts: readonly Statement[], locale: Locale): Markup =>
  html`<ul>${facts.map(({ sentence, source }) => html`<li>${sentence}<br>${cite(source, locale)}</li>`)}</ul>`;

/** As text: a source may be a copy on a host that a frightened person should not be sent to. */
const cite = (source: Source, locale: Locale): Markup =>
  html`<small>${source.title} · ${PAGE_TEXT[locale].readOn} ${source.checked}</small>`;
