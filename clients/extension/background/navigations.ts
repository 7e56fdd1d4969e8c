/** Watches what is opened: a decisive case is stopped before it shows, a doubtful one gets a quiet badge. */

import { type Navigation, platform } from '../platform.ts';
import { localeIn, readSettings } from '../settings.ts';
import { EXTENSION_TEXT } from '../text.ts';
import { isAllowed } from './allowed.ts';
import { isDecisive } from './decisive.ts';
import { type Site, siteVisited } from './sites.ts';

const BADGES = {
  stop: { text: '!', color: '#b3151b' },
  'check-first': { text: '?', color: '#8a4b00' },
} as const;

/** Tab → the address for which it is on its way to our warning, so that a second event does not warn again. */
const leaving = new Map<number, string>();
/** Tab → what it shows. */
const shown = new Map<number, string>();
let watching = false;

/** Does nothing until the person allowed it, and then only once. */
export function watchNavigations(): void {
  const { webNavigation } = platform;
  if (watching || !webNavigation) return;
  watching = true;
  // Once before anything is fetched; and once more for where a server sent it on to.
  webNavigation.onBeforeNavigate.addListener(navigation => {
    if (navigation.frameId === 0) void look(navigation);
  });
  webNavigation.onCommitted.addListener(navigation => {
    if (navigation.frameId !== 0) return;
    const { tabId, url } = navigation;
    shown.set(tabId, url);
    if (url.startsWith(platform.runtime.getURL(''))) leaving.delete(tabId);
    void look(navigation)
      .then(site => mark(tabId, site))
      .catch(() => {});
  });
}

/** Where there is no catalog, or the tab was closed meanwhile, nothing is stopped by mistake. */
async function look(navigation: Navigation): Promise<Site | undefined> {
  const site = await siteVisited(navigation.url)?.catch(() => undefined);
  if (site && isDecisive(site.verdict) && !(await isAllowed(site.host))) await stop(navigation);
  return site;
}

async function stop({ tabId, url }: Navigation): Promise<void> {
  if (leaving.get(tabId) === url) return;
  leaving.set(tabId, url);
  // How far back the last harmless page lies: the false one is in the tab's history only if it was quicker than we.
  const back = shown.get(tabId) === url ? 2 : 1;
  const warning = `${platform.runtime.getURL('interstitial.html')}?back=${back}#${encodeURIComponent(url)}`;
  await platform.tabs.update(tabId, { url: warning }).catch(() => leaving.delete(tabId));
}

async function mark(tabId: number, site: Site | undefined): Promise<void> {
  const action = site?.verdict.action;
  const badge = action === 'stop' || action === 'check-first' ? BADGES[action] : undefined;
  const { badge: titles } = EXTENSION_TEXT[localeIn(await readSettings())];
  await platform.action.setBadgeText({ tabId, text: badge?.text ?? '' });
  if (badge) await platform.action.setBadgeBackgroundColor({ tabId, color: badge.color });
  await platform.action.setTitle({ tabId, title: (action && titles[action]) || 'Bonafide' });
}
