/** What is known of the site behind an address: judged once, while the background lives. */
import { displayHost, type Link, readLink } from '../../../src/core/channels/link.ts';
import type { Verdict } from '../../../src/core/verdict.ts';
import { localeIn, readSettings } from '../settings.ts';
import { judgeAsked, judgeVisited } from './engine.ts';

export interface Site {
  readonly verdict: Verdict;
  readonly host: string;
  /** As a reader sees it. */
  readonly domain: string;
}

/** Tabs that are open at once, and a few behind them. */
const MOST_KEPT = 200;
const kept = new Map<string, Promise<Site>>();

/** After an update, or in another language, nothing that was said before holds. */
export const forgetSites = (): void => kept.clear();

/** `undefined`: no site that somebody could pretend to be, such as a page of the browser or of one's own machine. */
export function siteVisited(url: string): Promise<Site> | undefined {
  const link = publicLink(url);
  if (!link) return undefined;
  const place = link.host + link.path;
  const known = kept.get(place) ?? judged(url, link, judgeVisited);
  kept.delete(place);
  kept.set(place, known);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  known.catch(() => kept.delete(place));
  return known;
}

/** The same, where a person asks about it. */
export function siteAsked(url: string): Promise<Site> | undefined {
  const link = publicLink(url);
  return link && judged(url, link, judgeAsked);
}

/** What follows the `?` is not read: it says nothing about whose site it is, and often holds a session. */
async function judged(url: string, link: Link, judge: typeof judgeAsked): Promise<Site> {
  const { host, path, domain } = link;
  const locale = localeIn(await readSettings());
  const scheme = url.slice(0, url.indexOf(':'));
  const verdict = await judge({ value: `${scheme}://${host}${path}`.slice(0, LONGEST), kind: 'url', locale });
  return { verdict, host, domain: displayHost(domain ?? host) };
}

const LONGEST = 2_048;

function publicLink(url: string): Link | undefined {
  if (!url.startsWith('http:') && !url.startsWith('https:')) return undefined;
  const link = readLink(url);
  const own =
    !link || link.host === 'localhost' || link.host.endsWith('.localhost') || !link.host.includes('.');
  return own || isPrivateAddress(link.host) ? undefined : link;
}

const PRIVATE = ['127.', '10.', '192.168.', '169.254.', '0.'];

/** A router, a printer, what a developer runs. */
const isPrivateAddress = (host: string): boolean =>
  /^[0-9.]+$/.test(host) && (PRIVATE.some(start => host.startsWith(start)) || isPrivateB(host));

/** 172.16.0.0/12. */
function isPrivateB(host: string): boolean {
  const [first, second] = host.split('.');
  return first === '172' && Number(second) >= 16 && Number(second) <= 31;
}
