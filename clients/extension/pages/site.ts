/** The site of a tab: its registrable domain large, since that is the only part that nobody else can have; then what is known of it. */
import { html } from 'hono/html';
import { PAGE_TEXT } from '../../../src/adapters/page/text.ts';
import type { Locale } from '../../../src/core/language/localized.ts';
import type { SiteAnswered } from '../messages.ts';
import { send } from '../send.ts';
import { EXTENSION_TEXT } from '../text.ts';
import { show } from './markup.ts';

export async function showSite(into: Element, url: string | undefined, locale: Locale): Promise<void> {
  const own = EXTENSION_TEXT[locale];
  const site = url === undefined ? undefined : await send<SiteAnswered>({ ask: 'site', url });
  if (!site) return show(into, html`<p class="hint">${own.noPage}</p>`);
  show(
    into,
    html`<section class="site answer ${site.action}" aria-labelledby="domain">
  <p class="hint">${own.thisPage}</p>
  <h2 id="domain" class="channel">${site.domain}</h2>
  ${hostLine(site, locale)}
  <p class="headline">${PAGE_TEXT[locale].actions[site.action]}</p>
  <p>${site.headline}</p>
  <p class="next">${site.next}</p>
</section>`,
  );
}

/** As it is transmitted: `xn--` shows that a name is not what it looks like. */
export const hostLine = ({ host, domain }: SiteAnswered, locale: Locale) =>
  host === domain ? '' : html`<p class="hint channel">${EXTENSION_TEXT[locale].fullAddress} ${host}</p>`;
