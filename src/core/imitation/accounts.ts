/** Which brand an unlisted account wears the name of. Official accounts can lapse, and others of the brand may not be listed yet. */
import type { Brands, ListedChannel } from '../brand.ts';
import type { Imitation, Sighting } from '../channels/channel.ts';
import { HANDLE_PREFIXES } from '../channels/platforms.ts';
import { lookAtAccount } from './host-look.ts';
import { imitationBy } from './imitation.ts';
import { namesSeen } from './names-seen.ts';
import { skeleton } from './skeleton.ts';

/** Where "support" writes to people one by one, and no brand opens an account of its own for it. */
const PRIVATE_PLATFORMS = new Set(['telegram', 'whatsapp', 'wechat', 'qq', 'line', 'discord']);

/** An account as it looks: platform, and name without the signs that nobody remembers. */
export const accountShape = (canonical: string): string => {
  const colon = canonical.indexOf(':');
  return `${canonical.slice(0, colon)}:${skeleton(canonical.slice(colon + 1)).replaceAll(/[._-]/g, '')}`;
};

/** A bare `@name` says nothing of where it is, but the names of Telegram's bots, and only they, end in "bot". */
const withPlatform = (canonical: string): string => {
  if (!canonical.startsWith('@')) return canonical;
  const name = canonical.slice(1);
  return `${name.endsWith('bot') ? 'telegram' : ''}:${name}`;
};

/** The official account that it looks like; where no platform is named, on any of them. */
function officialLike(canonical: string, { byAccountShape }: Brands): ListedChannel | undefined {
  const shape = accountShape(canonical);
  const shapes = shape.startsWith(':') ? HANDLE_PREFIXES.map(platform => platform + shape) : [shape];
  return shapes.map(one => byAccountShape.get(one)).find(one => one !== undefined);
}

export function imitationOfAccount({ canonical: read }: Sighting, brands: Brands): Imitation | undefined {
  const canonical = read && withPlatform(read);
  if (canonical === undefined || !canonical.includes(':')) return undefined;
  const official = officialLike(canonical, brands);
  // Only without a platform: with one, it would have been found to be official.
  if (official?.canonical.toLowerCase().endsWith(canonical)) return undefined;
  if (official) return { brand: official.brand, way: 'homograph', of: official.canonical };
  const look = lookAtAccount(canonical);
  const worn = imitationBy(look, brands);
  if (!worn) return undefined;
  const { brand, of } = worn;
  const told = { brand, way: 'brand-in-account', of } as const;
  const asks = namesSeen(look, brands.names, brands.lures).some(({ beside }) => beside.asks);
  const isSupport = asks && PRIVATE_PLATFORMS.has(look.host);
  return isSupport ? told : { ...told, excuse: 'may-be-its-own' };
}
