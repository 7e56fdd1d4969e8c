/** The markup that is there before anything was asked: the question, the brand's real channels, and one box. */
import { html } from 'hono/html';
import type { BrandDetails } from '../../src/adapters/client/brand-details.ts';
import { wayList } from '../../src/adapters/page/answer.ts';
import { ANSWER_TEXT } from '../../src/adapters/page/answer-text.ts';
import { ASK_TEXT } from '../../src/adapters/page/ask-text.ts';
import type { Markup } from '../../src/adapters/page/layout.ts';
import { LONGEST_VALUE } from '../../src/core/contact.ts';
import { displayChannel, labelOf } from '../../src/core/language/display.ts';
import { fillIn } from '../../src/core/language/fill-in.ts';
import { inLanguage, type Locale } from '../../src/core/language/localized.ts';
import type { WidgetSettings } from './settings.ts';
import { TAGS, WIDGET_TEXT } from './text.ts';

export function frame({ locale, direction }: WidgetSettings): Markup {
  const text = ASK_TEXT[locale];
  return html`<div class="check" part="check" lang="${TAGS[locale]}" dir="ltr">
  <h2 part="title" id="title">${text.title}</h2>
  <details part="ways" id="real" hidden></details>
  <div role="group" aria-labelledby="title" part="form">
    <label for="value" part="label">${text.what}</label>
    <p class="hint" id="hint">${text.hint}</p>
    <textarea id="value" part="box" rows="4" dir="auto" maxlength="${LONGEST_VALUE}" aria-describedby="hint privacy" autocomplete="off" autocapitalize="off" spellcheck="false"></textarea>
    ${direction ? '' : directions(locale)}
    <button type="button" id="submit" part="button">${text.submit}</button>
    <p class="hint" id="privacy" part="privacy"></p>
  </div>
  <p class="hint" role="status" id="status" part="status"></p>
  <div id="result" part="result"></div>
</div>`;
}

function directions(locale: Locale): Markup {
  const text = ASK_TEXT[locale];
  const choice = (value: string, label: string, checked = '') =>
    html`<label><input type="radio" name="direction" value="${value}" ${checked}> ${label}</label>`;
  return html`<fieldset><legend>${text.direction}</legend>
  ${choice('incoming', text.incoming)}${choice('outgoing', text.outgoing)}${choice('', text.unsure, 'checked')}
</fieldset>`;
}

/** As many as beside an answer: those that help soonest come first, and the brand's own page has the rest. */
const MOST_WAYS = 4;

/** Below the question, before anything was typed: whoever came to look for a number finds it here. */
export function realWays(brand: BrandDetails, locale: Locale): Markup {
  const shown = brand.official.slice(0, MOST_WAYS).map(channel => ({
    ...channel,
    display: displayChannel(channel.canonical, channel.kind, locale),
    label: labelOf(channel, locale),
  }));
  const text = ANSWER_TEXT[locale];
  return html`<summary>${fillIn(WIDGET_TEXT[locale].ways, { brand: inLanguage(brand.name, locale) })}</summary>
${brand.inAppHelp ? html`<p>${inLanguage(brand.inAppHelp, locale)}</p>` : ''}
<p class="hint">${text.waysNote}</p>
${wayList(shown, locale)}
<p><a href="/brands/${brand.id}?lang=${locale}">${text.more}</a></p>`;
}

/** Nothing was judged: what is known here without asking anybody, and the way on. */
export function secretNotice(locale: Locale, hasRest: boolean): Markup {
  const text = WIDGET_TEXT[locale];
  return html`<section class="answer stop" aria-labelledby="action">
  <h2 id="action">${text.secret}</h2>
  <p class="headline">${text.secretFound}</p>
  <p>${text.secretMeans}</p>
  <h3>${ANSWER_TEXT[locale].next}</h3>
  <p class="next">${text.secretNext}</p>
  ${hasRest ? html`<p><button type="button" id="rest" part="button">${text.checkRest}</button></p>` : ''}
</section>`;
}

export const failureNotice = (locale: Locale, sentence: string): Markup =>
  html`<section class="answer failed" aria-labelledby="action">
  <h2 id="action">${WIDGET_TEXT[locale].failed}</h2>
  <p class="headline">${sentence}</p>
</section>`;
