/** The answer for a person: one word to act on, the reason in their own words, one step, and how to reach the real brand. */
import { html } from 'hono/html';
import type { Locale } from '../../core/language/localized.ts';
import { printable } from '../../core/language/printable.ts';
import type { ChannelShown, OfficialChannelShown, Reason, Verdict } from '../../core/verdict.ts';
import { ANSWER_TEXT } from './answer-text.ts';
import type { Markup } from './layout.ts';
import { marked } from './marked.ts';

/** A page may hold hundreds of links; a person reads a few, and the API returns them all. */
const MOST_SHOWN = 12;
/** Those that help soonest come first; the brand's own page has the rest. */
const MOST_WAYS = 4;

/** `pasted`: the text that was judged, without its secrets; its words that counted are marked in place. */
export const answer = (verdict: Verdict, locale: Locale, pasted = ''): Markup =>
  html`${answerBody(verdict, locale, pasted)}
${share(verdict, locale)}`;

/** Without what only our own site offers: it stands in other people's pages as well. */
export function answerBody(verdict: Verdict, locale: Locale, pasted = ''): Markup {
  const text = ANSWER_TEXT[locale];
  const words = marked(pasted, spansOf(verdict));
  return html`<section class="answer ${verdict.action}" aria-labelledby="action">
  <h2 id="action" tabindex="-1">${text.actions[verdict.action]}</h2>
  <p class="headline">${verdict.headline}</p>
  ${verdict.because.map(reason => html`<p>${reason}</p>`)}
  ${part(text.next, html`<p class="next">${verdict.nextStep}</p>`)}
  ${words ? part(text.yourWords, words) : ''}
  ${verdict.officialWould ? part(text.officialWould, html`<p>${verdict.officialWould}</p>`) : ''}
  ${verdict.ifAlreadyDone ? part(text.alreadyDone, html`<p>${verdict.ifAlreadyDone}</p>`) : ''}
</section>
${verdict.officialChannels.length > 0 ? ways(verdict.officialChannels, locale) : ''}
<details>
  <summary>${text.why}</summary>
  ${verdict.reasons.length > 0 ? list(verdict.reasons.map(reason => because(reason, locale))) : ''}
  ${verdict.channels.length > 0 ? part(text.found, list(verdict.channels.slice(0, MOST_SHOWN).map(channel => found(channel, locale)))) : ''}
  ${verdict.unchecked.length > 0 ? part(text.unchecked, list(verdict.unchecked.map(({ message }) => html`${message}`))) : ''}
  <p class="hint">${text.catalog} ${verdict.catalog.version}</p>
</details>`;
}

/** What a rule saw; where none did, what was found. */
const spansOf = ({ reasons, channels }: Verdict) => {
  const seen = reasons.flatMap(({ spans }) => spans);
  return seen.length > 0 ? seen : channels.flatMap(({ span }) => (span ? [span] : []));
};

/** To the page of the tactic, or of the brand: nothing of what was pasted stands in the link. */
function share({ reasons, officialChannels }: Verdict, locale: Locale): Markup {
  const [reason] = reasons;
  const [channel] = officialChannels;
  const path = reason ? `/tactics/${reason.code}` : channel && `/brands/${channel.brand}`;
  if (!path) return html``;
  const text = ANSWER_TEXT[locale];
  return html`<p><a class="share" href="${path}?lang=${locale}" data-done="${text.shared}">${text.share}</a></p>`;
}

const part = (title: string, content: Markup): Markup => html`<h3>${title}</h3>${content}`;

const list = (items: readonly Markup[]): Markup =>
  html`<ul>${items.map(item => html`<li>${item}</li>`)}</ul>`;

/** A source as text: it may be a copy on a host that a frightened person should not be sent to. */
const because = ({ title, sources }: Reason, locale: Locale): Markup =>
  html`${title}${sources
    .slice(0, 2)
    .map(
      source =>
        html`<br><small>${source.title}${source.checked ? html` · ${ANSWER_TEXT[locale].readOn} ${source.checked}` : ''}</small>`,
    )}`;

/** As text, never as a link: a person must not be one tap away from it. */
const found = ({ quote, canonical, status, line }: ChannelShown, locale: Locale): Markup =>
  html`<span class="channel">${printable(quote ?? canonical ?? '')}</span> — ${ANSWER_TEXT[locale].statuses[status] ?? status}${line ? html` <small>${line.name}</small>` : ''}`;

function ways(channels: readonly OfficialChannelShown[], locale: Locale): Markup {
  const text = ANSWER_TEXT[locale];
  const brands = [...new Set(channels.map(({ brand }) => brand))].slice(0, 1);
  return html`<section class="ways" aria-labelledby="ways">
  <h2 id="ways">${text.ways}</h2>
  <p class="hint">${text.waysNote}</p>
  ${wayList(channels.slice(0, MOST_WAYS), locale)}
  ${brands.map(brand => html`<p><a href="/brands/${brand}?lang=${locale}">${text.more}</a></p>`)}
</section>`;
}

/** Each as one dials or types it, with where and when it was read. */
export const wayList = (
  channels: readonly Pick<OfficialChannelShown, 'label' | 'display' | 'source'>[],
  locale: Locale,
): Markup =>
  html`<dl>${channels.map(
    ({ label, display, source }) => html`<div>
      <dt>${label}</dt>
      <dd><strong class="channel">${display}</strong><br><small>${source.title} · ${ANSWER_TEXT[locale].readOn} ${source.checked}</small></dd>
    </div>`,
  )}</dl>`;
