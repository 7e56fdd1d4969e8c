/** Which brand an unlisted account wears the name of. Official accounts can lapse, and others of the brand may not be listed yet. */
import type { Brands } from '../brand.ts';
import type { Imitation, Sighting } from '../channels/channel.ts';
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

export function imitationOfAccount({ canonical }: Sighting, brands: Brands): Imitation | undefined {
  if (canonical === undefined || !canonical.includes(':')) return undefined;
  const official = brands.byAccountShape.get(accountShape(canonical));
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
