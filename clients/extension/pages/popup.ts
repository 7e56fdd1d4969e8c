/** The popup: what the site of this tab is, and a box for whatever else somebody was sent. */
import { html } from 'hono/html';
import { PAGE_TEXT } from '../../../src/adapters/page/text.ts';
import type { Contact } from '../../../src/core/contact.ts';
import type { CheckAnswered, Pending } from '../messages.ts';
import { platform } from '../platform.ts';
import { send } from '../send.ts';
import { localeIn, readSettings } from '../settings.ts';
import { tagOf } from '../tag.ts';
import { EXTENSION_TEXT } from '../text.ts';
import { byId, show } from './markup.ts';
import { showSite } from './site.ts';
import { showState } from './state.ts';

const locale = localeIn(await readSettings());
const [text, own] = [PAGE_TEXT[locale], EXTENSION_TEXT[locale]];
/** Opened from a menu: it is about what was chosen there. */
const isWindow = location.search === '?window';

document.documentElement.lang = tagOf(locale);
document.title = text.title;
show(
  document.body,
  html`<main>
  <h1>${text.title}</h1>
  ${isWindow ? '' : html`<div id="site" aria-live="polite"></div>`}
  <form>
    <label for="value">${text.what}</label>
    <textarea id="value" rows="3" maxlength="65536" required autocomplete="off" spellcheck="false" aria-describedby="private">${''}</textarea>
    <p class="hint" id="private">${own.private}</p>
    <p class="error" id="masked" role="status" hidden>${own.masked}</p>
    <label for="claims">${text.who}</label>
    <input id="claims" maxlength="200" autocomplete="off" placeholder="${text.whoHint}">
    <p><button>${text.submit}</button></p>
  </form>
  <div id="answer" aria-live="polite" tabindex="-1"></div>
  <footer><p class="hint" id="state"></p><p><a href="options.html" target="_blank">${own.options}</a></p></footer>
</main>`,
);

const value = byId<HTMLTextAreaElement>('value');
const claims = byId<HTMLInputElement>('claims');
let asked = 0;

async function check(contact: Contact): Promise<void> {
  const number = ++asked;
  const answered = await send<CheckAnswered>({ ask: 'check', contact });
  // Typed on meanwhile: an older answer is about another text.
  if (answered && number === asked) showAnswer(answered);
}

function showAnswer({ masked, drawn }: CheckAnswered): void {
  if (masked !== undefined) value.value = masked;
  byId('masked').hidden = masked === undefined;
  show(byId('answer'), drawn);
}

const entered = (): Contact => ({
  value: value.value,
  ...(claims.value.trim() === '' ? {} : { claims: claims.value.trim() }),
});

/** At once, and not only when asked: a phrase must not stay on the screen. */
function typed(): void {
  if (value.value.trim() !== '') return void check(entered());
  asked++;
  byId('masked').hidden = true;
  show(byId('answer'), '');
}

value.addEventListener('input', typed);
claims.addEventListener('input', typed);
document.querySelector('form')!.addEventListener('submit', async event => {
  event.preventDefault();
  await check(entered());
  byId('answer').focus();
});
byId('answer').addEventListener('click', followed);

/** A link in an answer leads to another of our pages, which is drawn here: no request is made for it. */
async function followed(event: Event): Promise<void> {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return;
  event.preventDefault();
  const path = link.getAttribute('href') ?? '';
  const brand = path.startsWith('/brands/') ? path.slice('/brands/'.length).split('?')[0]! : undefined;
  if (brand === undefined) return void check(entered());
  const drawn = await send<string>({ ask: 'brand', id: decodeURIComponent(brand) });
  if (drawn !== undefined) show(byId('answer'), drawn);
  byId('answer').focus();
}

void showState(byId('state'), locale);
if (isWindow) {
  const pending = await send<Pending>({ ask: 'pending' });
  if (pending) {
    value.value = pending.value;
    showAnswer(pending.answered);
  }
} else {
  const [tab] = await platform.tabs.query({ active: true, currentWindow: true });
  await showSite(byId('site'), tab?.url, locale);
}
