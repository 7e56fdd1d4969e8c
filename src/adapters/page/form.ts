/** The one question: what do you have, who do they say they are, and who reached out. */
import { html } from 'hono/html';
import { LONGEST_FIELD, LONGEST_VALUE } from '../../core/contact.ts';
import type { Locale } from '../../core/language/localized.ts';
import type { Markup } from './layout.ts';
import { PAGE_TEXT } from './text.ts';

export function form(locale: Locale, error?: string): Markup {
  const text = PAGE_TEXT[locale];
  return html`<p class="lead">${text.lead}</p>
${error ? html`<p class="error" role="alert" id="error">${error}</p>` : ''}
<form method="post" action="/?lang=${locale}">
  <label for="value">${text.what}</label>
  <p class="hint" id="hint">${text.hint}</p>
  <textarea id="value" name="value" rows="6" required maxlength="${LONGEST_VALUE}" aria-describedby="hint privacy" autocomplete="off" spellcheck="false"></textarea>
  <label for="claims">${text.who}</label>
  <input id="claims" name="claims" maxlength="${LONGEST_FIELD}" placeholder="${text.whoHint}" autocomplete="off">
  <fieldset>
    <legend>${text.direction}</legend>
    <label><input type="radio" name="direction" value="incoming"> ${text.incoming}</label>
    <label><input type="radio" name="direction" value="outgoing"> ${text.outgoing}</label>
    <label><input type="radio" name="direction" value="" checked> ${text.unsure}</label>
  </fieldset>
  <button type="submit">${text.submit}</button>
  <p class="hint" id="privacy">${text.privacy}</p>
</form>`;
}
