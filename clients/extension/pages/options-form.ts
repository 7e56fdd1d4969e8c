/** The form of the options. */
import { html } from 'hono/html';
import { LOCALES, type Locale } from '../../../src/core/language/localized.ts';
import type { Settings } from '../settings.ts';
import { tagOf } from '../tag.ts';
import { EXTENSION_TEXT } from '../text.ts';

export function drawOptions(settings: Settings, locale: Locale) {
  const { settings: text } = EXTENSION_TEXT[locale];
  return html`<main>
  <h1>${text.title}</h1>
  <section class="ways" aria-labelledby="watch">
    <h2 id="watch">${text.watch}</h2>
    <p>${text.watchNote}</p>
    <p class="next" id="watch-on" role="status" hidden>${text.watchOn}</p>
    <p><button id="watch-start" type="button" hidden>${text.watchStart}</button>
      <button id="watch-stop" class="quiet" type="button" hidden>${text.watchStop}</button></p>
  </section>
  <form novalidate>
    <label for="language">${text.language}</label>
    <select id="language">${choices(settings, locale)}</select>
    ${field('server', text.server, text.serverNote, settings.server, 'url')}
    ${field('key', text.key, text.keyNote, settings.publicKey, 'text')}
    <p class="check"><input id="never-ask" type="checkbox" aria-describedby="never-ask-note" ${settings.neverAsk ? 'checked' : ''}>
      <label for="never-ask">${text.neverAsk}</label></p>
    <p class="hint" id="never-ask-note">${text.neverAskNote}</p>
    <label for="allowed">${text.allowed}</label>
    <textarea id="allowed" rows="3" spellcheck="false" aria-describedby="allowed-note">${settings.allowed.join('\n')}</textarea>
    <p class="hint" id="allowed-note">${text.allowedNote}</p>
    <p><button>${text.save}</button> <span id="saved" role="status"></span></p>
  </form>
  <h2>${text.data}</h2>
  <p class="hint" id="state"></p>
  <p><button id="reset" class="quiet" type="button" aria-describedby="reset-note">${text.reset}</button></p>
  <p class="hint" id="reset-note">${text.resetNote}</p>
</main>`;
}

const field = (id: string, label: string, note: string, value: string, type: string) =>
  html`<label for="${id}">${label}</label>
<input id="${id}" type="${type}" value="${value}" spellcheck="false" autocomplete="off" aria-describedby="${id}-note ${id}-problem">
<p class="hint" id="${id}-note">${note}</p>
<p class="problem" id="${id}-problem" role="alert"></p>`;

/** Each in its own name. */
function choices({ language }: Settings, locale: Locale) {
  const all = [
    { id: '', name: EXTENSION_TEXT[locale].settings.browserLanguage, lang: tagOf(locale) },
    ...LOCALES.map(id => ({ id, name: EXTENSION_TEXT[id].language, lang: tagOf(id) })),
  ];
  return all.map(
    ({ id, name, lang }) =>
      html`<option value="${id}" lang="${lang}" ${id === language ? 'selected' : ''}>${name}</option>`,
  );
}
