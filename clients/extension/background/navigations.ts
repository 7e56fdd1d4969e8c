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
/** Tabs on their way back from our warning. The false site is in their history where it was quicker than we. */
const retreating = new Set<number>();
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
    if (url.startsWith(platform.runtime.getURL(''))) leaving.delete(tabId);
    void look(navigation)
      .then(site => mark(tabId, site))
      .catch(() => {});
  });
}

/** The next false site in this tab is stepped over instead of warned of once more. */
export const retreat = (tabId: number): void => void retreating.add(tabId);

/** Where there is no catalog, or the tab was closed meanwhile, nothing is stopped by mistake. */
async function look(navigation: Navigation): Promise<Site | undefined> {
  const site = await siteVisited(navigation.url)?.catch(() => undefined);
  if (site && isDecisive(site.verdict) && !(await isAllowed(site.host))) await stop(navigation);
  else retreating.delete(navigation.tabId);
  return site;
}

async function stop({ tabId, url }: Navigation): Promise<void> {
  if (retreating.delete(tabId))
    return platform.tabs.goBack(tabId).catch(async () => void (await platform.tabs.update(tabId, NOWHERE)));
  if (leaving.get(tabId) === url) return;
  leaving.set(tabId, url);
  const warning = `${platform.runtime.getURL('interstitial.html')}#${encodeURIComponent(url)}`;
  await platform.tabs.update(tabId, { url: warning }).catch(() => leaving.delete(tabId));
}

const NOWHERE = { url: 'about:blank' };

async function mark(tabId: number, site: Site | undefined): Promise<void> {
  const action = site?.verdict.action;
  const badge = action === 'stop' || action === 'check-first' ? BADGES[action] : undefined;
  const { badge: titles } = EXTENSION_TEXT[localeIn(await readSettings())];
  await platform.action.setBadgeText({ tabId, text: badge?.text ?? '' });
  if (badge) await platform.action.setBadgeBackgroundColor({ tabId, color: badge.color });
  await platform.action.setTitle({ tabId, title: (action && titles[action]) || 'Bonafide' });
}
