/** In place of a site that imitates a brand or was reported: why, whose it is not, and the way back. */
import { html } from 'hono/html';
import { PAGE_TEXT } from '../../../src/adapters/page/text.ts';
import type { SiteAnswered } from '../messages.ts';
import { send } from '../send.ts';
import { localeIn, readSettings } from '../settings.ts';
import { tagOf } from '../tag.ts';
import { EXTENSION_TEXT } from '../text.ts';
import { byId, show } from './markup.ts';
import { hostLine } from './site.ts';

const locale = localeIn(await readSettings());
const own = EXTENSION_TEXT[locale];
const url = decodeURIComponent(location.hash.slice(1));
const before = new URLSearchParams(location.search).get('back') ?? '';
/** The page that the tab showed before. */
const back = /^https?:/.test(before) ? before : 'about:blank';
const site = await send<SiteAnswered>({ ask: 'site', url });

document.documentElement.lang = tagOf(locale);
document.title = `${PAGE_TEXT[locale].actions.stop} · Bonafide`;
show(
  document.body,
  html`<main>
  <p class="hint">Bonafide · ${own.opensHere}</p>
  <h1 class="channel">${site?.domain ?? ''}</h1>
  ${site ? hostLine(site, locale) : ''}
  <p class="buttons"><button id="back" type="button">${own.back}</button></p>
  <div id="answer"></div>
  <p class="visit"><button id="visit" class="quiet" type="button">${own.visit}</button><br><small>${own.visitNote}</small></p>
</main>`,
);
if (site) show(byId('answer'), site.drawn);
// A link to a page of ours that is not here; the popup has it.
for (const link of document.querySelectorAll('#answer a')) link.remove();

byId('back').focus();
byId('back').addEventListener('click', () => location.replace(back));
byId('visit').addEventListener('click', async () => {
  await send({ ask: 'visit', url });
  location.replace(url);
});
