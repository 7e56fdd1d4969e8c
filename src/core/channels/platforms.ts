/** Social platforms and app stores: how an account or app on them is written, as a link or in words. */
import type { Link } from './link.ts';

interface Platform {
  /** Prefix of the canonical form: `telegram:name`. */
  readonly id: string;
  /** Hosts on which the first path segment is the account. */
  readonly hosts: readonly string[];
  /** Words before an account name in a text, folded. */
  readonly cues: readonly string[];
}

export const PLATFORMS: readonly Platform[] = [
  {
    id: 'telegram',
    hosts: ['t.me', 'telegram.me', 'telegram.dog'],
    cues: ['telegram', 'tg', '电报', '飞机', '纸飞机'],
  },
  { id: 'x', hosts: ['x.com', 'twitter.com', 'mobile.twitter.com'], cues: ['twitter', '推特'] },
  { id: 'whatsapp', hosts: ['wa.me'], cues: ['whatsapp'] },
  { id: 'discord', hosts: ['discord.gg'], cues: ['discord'] },
  { id: 'weibo', hosts: ['weibo.com', 'www.weibo.com', 'm.weibo.cn'], cues: ['微博'] },
  { id: 'instagram', hosts: ['instagram.com', 'www.instagram.com'], cues: ['instagram'] },
  { id: 'wechat', hosts: [], cues: ['微信号', '微信', 'wechat', '威信', '薇信', 'vx', 'v信', '加v'] },
  { id: 'qq', hosts: [], cues: ['qq号', 'qq', '扣扣', '企鹅'] },
  { id: 'line', hosts: ['line.me'], cues: ['line id'] },
];

/** Prefixes of canonical forms that are no account on a platform above. */
export const APP_PREFIXES = ['android-app', 'ios-app', 'chrome-extension'] as const;
export const HANDLE_PREFIXES: readonly string[] = [...PLATFORMS.map(platform => platform.id), 'sms'];

/** Paths that are the platform's own pages and nobody's account. */
const NOT_ACCOUNTS = new Set([
  'home',
  'search',
  'share',
  'intent',
  'i',
  'login',
  'signup',
  'explore',
  'help',
  'about',
  's',
  'joinchat',
  'c',
]);

const PLATFORM_AT: ReadonlyMap<string, string> = new Map(
  PLATFORMS.flatMap(({ id, hosts }) => hosts.map((host): [string, string] => [host, id])),
);

/** The account that a link leads to, as `platform:name` in lower case. */
export function accountOf(link: Link): string | undefined {
  const platform = PLATFORM_AT.get(link.host);
  if (platform === undefined) return undefined;
  const name = link.path.split('/')[1]?.toLowerCase() ?? '';
  return name === '' || NOT_ACCOUNTS.has(name) ? undefined : `${platform}:${name}`;
}

const STORES = new Set(['apps.apple.com', 'chromewebstore.google.com']);

/** The app that a link to an official store leads to. */
export function appOf(link: Link, written: string): string | undefined {
  if (link.host === 'play.google.com') {
    const id = URL.parse(written)?.searchParams.get('id');
    return id ? `android-app:${id.toLowerCase()}` : undefined;
  }
  if (!STORES.has(link.host)) return undefined;
  const last = link.path.split('/').at(-1) ?? '';
  if (link.host === 'apps.apple.com' && /^id\d+$/.test(last)) return `ios-app:${last.slice(2)}`;
  if (link.host === 'chromewebstore.google.com' && /^[a-p]{32}$/.test(last))
    return `chrome-extension:${last}`;
  return undefined;
}
