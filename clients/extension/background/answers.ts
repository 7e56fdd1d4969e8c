/** Who asks the background, and what is answered. A page that somebody visits may ask two things, and learns nothing by them. */
import { html } from 'hono/html';
import { answer } from '../../../src/adapters/page/answer.ts';
import { brandPage } from '../../../src/adapters/page/brand.ts';
import { inLanguage } from '../../../src/core/language/localized.ts';
import type { FromContent, FromPages, SiteAnswered } from '../messages.ts';
import { platform, type Sender } from '../platform.ts';
import { localeIn, readSettings } from '../settings.ts';
import { allowForNow } from './allowed.ts';
import { checked } from './checked.ts';
import { catalogNow } from './engine.ts';
import { takePending } from './menus.ts';
import { pageShown } from './pages.ts';
import { secretGiven } from './secrets.ts';
import { siteAsked } from './sites.ts';
import { stateNow } from './updates.ts';

export function watchMessages(): void {
  platform.runtime.onMessage.addListener((message, sender, reply) => {
    if (sender.id !== platform.runtime.id) return undefined;
    const asked = isOwnPage(sender)
      ? answerPages(message as FromPages)
      : answerContent(message as FromContent, sender);
    // Whoever asked goes on without: it must neither wait for ever nor be stopped by a fault of ours.
    asked.catch(() => undefined).then(reply);
    return true;
  });
}

const isOwnPage = ({ url = '' }: Sender): boolean => url.startsWith(platform.runtime.getURL(''));

async function answerContent(message: FromContent, sender: Sender): Promise<unknown> {
  if (message.ask === 'secret') return secretGiven(message.label, message.value, sender);
  if (message.ask === 'page') return pageShown(message.text, sender);
  return undefined;
}

async function answerPages(message: FromPages): Promise<unknown> {
  switch (message.ask) {
    case 'check':
      return checked(message.contact);
    case 'site':
      return siteDrawn(message.url);
    case 'brand':
      return brandDrawn(message.id);
    case 'visit':
      return allowForNow(new URL(message.url).hostname);
    case 'pending':
      return takePending();
    case 'state':
      return stateNow();
  }
}

async function siteDrawn(url: string): Promise<SiteAnswered | undefined> {
  const site = await siteAsked(url);
  if (!site) return undefined;
  const { verdict, host, domain } = site;
  const drawn = String(await answer(verdict, localeIn(await readSettings())));
  const { action, headline, nextStep } = verdict;
  return { action, drawn, headline, next: nextStep, host, domain };
}

async function brandDrawn(id: string): Promise<string | undefined> {
  const { brands } = await catalogNow();
  const brand = brands.byId.get(id);
  if (!brand) return undefined;
  const locale = localeIn(await readSettings());
  const name = html`<h2>${inLanguage(brand.name, locale)}</h2>`;
  return `${await name}${await brandPage(brand, brands, locale)}`;
}
