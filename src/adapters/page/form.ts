/** The one question: what do you have, who do they say they are, and who reached out. */
import { html } from 'hono/html';
import { LONGEST_FIELD, LONGEST_VALUE } from '../../core/contact.ts';
import type { Locale } from '../../core/language/localized.ts';
import type { Markup } from './layout.ts';
import { SITE_TEXT } from './site-text.ts';
import { PAGE_TEXT } from './text.ts';

/** `brands`: names to choose from. What the script on the page says stands in `data-` attributes, so that it brings no words of its own. */
export function form(locale: Locale, brands: readonly string[], error?: string): Markup {
  const text = PAGE_TEXT[locale];
  const site = SITE_TEXT[locale];
  return html`<p class="lead">${text.lead}</p>
${error ? html`<p class="error" role="alert" id="error">${error}</p>` : ''}
<form method="post" action="/?lang=${locale}" data-locale="${locale}" data-failed="${site.deviceFailed}" data-masked="${site.masked}">
  <label for="value">${text.what}</label>
  <p class="hint" id="hint">${text.hint}</p>
  <textarea id="value" name="value" rows="4" required maxlength="${LONGEST_VALUE}" aria-describedby="hint privacy" autocomplete="off" spellcheck="false"></textarea>
  <label for="claims">${text.who}</label>
  <input id="claims" name="claims" maxlength="${LONGEST_FIELD}" placeholder="${text.whoHint}" autocomplete="off" list="brands">
  <datalist id="brands">${brands.map(name => html`<option value="${name}"></option>`)}</datalist>
  <fieldset>
    <legend>${text.direction}</legend>
    <label><input type="radio" name="direction" value="incoming"> ${text.incoming}</label>
    <label><input type="radio" name="direction" value="outgoing"> ${text.outgoing}</label>
    <label><input type="radio" name="direction" value="" checked> ${text.unsure}</label>
  </fieldset>
  <button type="submit">${text.submit}</button>
  <p class="hint" id="privacy" data-here="${site.onDevice} ${site.looksUp}">${text.privacy}</p>
</form>
<p class="error" role="alert" id="notice" hidden></p>
<p class="visually-hidden" role="status" id="word"></p>
<div id="result"></div>`;
}
