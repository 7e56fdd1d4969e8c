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

/** Tab → where it was last seen going: who has left meanwhile is not called back. */
const latest = new Map<number, string>();
/** Tab → what it was warned of: once a navigation, however late its second event comes. */
const warned = new Map<number, string>();
/** Tab → the page that it shows: once a navigation has begun, Firefox no longer says. */
const shown = new Map<number, string>();
/** Tab → the page that it showed when the navigation began. */
const cameFrom = new Map<number, Promise<string | undefined>>();
let watching = false;

/** Does nothing until the person allowed it, and then only once. */
export function watchNavigations(): void {
  const { webNavigation } = platform;
  if (watching || !webNavigation) return;
  watching = true;
  // Once before anything is fetched; and once more for where a server sent it on to.
  webNavigation.onBeforeNavigate.addListener(navigation => {
    if (navigation.frameId === 0) begun(navigation);
  });
  webNavigation.onCommitted.addListener(navigation => {
    if (navigation.frameId === 0) void arrived(navigation).catch(() => {});
  });
}

function begun(navigation: Navigation): void {
  const { tabId, url } = navigation;
  if (!isOurs(url)) {
    warned.delete(tabId);
    const from = shown.get(tabId);
    cameFrom.set(tabId, from === undefined ? addressOf(tabId) : Promise.resolve(from));
  }
  void look(navigation);
}

async function arrived(navigation: Navigation): Promise<void> {
  if (!isOurs(navigation.url)) shown.set(navigation.tabId, navigation.url);
  await mark(navigation.tabId, await look(navigation));
}

/** Where there is no catalog, or the tab was closed meanwhile, nothing is stopped by mistake. */
async function look({ tabId, url }: Navigation): Promise<Site | undefined> {
  latest.set(tabId, url);
  const site = await siteVisited(url)?.catch(() => undefined);
  if (await isStopped(site)) await warn(tabId, url);
  return site;
}

const isStopped = async (site: Site | undefined): Promise<boolean> =>
  site !== undefined && isDecisive(site.verdict) && !(await isAllowed(site.host));

async function warn(tabId: number, url: string): Promise<void> {
  if (latest.get(tabId) !== url || warned.get(tabId) === url) return;
  warned.set(tabId, url);
  const back = await harmlessBefore(tabId);
  const warning = `${platform.runtime.getURL('interstitial.html')}?back=${encodeURIComponent(back)}`;
  await platform.tabs.update(tabId, { url: `${warning}#${encodeURIComponent(url)}` }).catch(() => {});
}

/** Its own history is no way back: the false site is in it where it was quicker than we. */
async function harmlessBefore(tabId: number): Promise<string> {
  const url = (await cameFrom.get(tabId)) ?? '';
  const site = await siteVisited(url)?.catch(() => undefined);
  return site && !(await isStopped(site)) ? url : 'about:blank';
}

const addressOf = (tabId: number): Promise<string | undefined> =>
  platform.tabs.get(tabId).then(
    ({ url }) => url,
    () => undefined,
  );

const isOurs = (url: string): boolean => url.startsWith(platform.runtime.getURL(''));

async function mark(tabId: number, site: Site | undefined): Promise<void> {
  const action = site?.verdict.action;
  const badge = action === 'stop' || action === 'check-first' ? BADGES[action] : undefined;
  const { badge: titles } = EXTENSION_TEXT[localeIn(await readSettings())];
  await platform.action.setBadgeText({ tabId, text: badge?.text ?? '' });
  if (badge) await platform.action.setBadgeBackgroundColor({ tabId, color: badge.color });
  await platform.action.setTitle({ tabId, title: (action && titles[action]) || 'Bonafide' });
}
