/** Which brand's name an unlisted host wears, and how. It compares names; whether that is bad is for rules to say. */
import type { Brand, Brands } from '../brand.ts';
import type { Imitation, ImitationWay, Sighting } from '../channels/channel.ts';
import { excuseFor } from './excuses.ts';
import { exonerated, INSIDE, NEAR } from './exonerations.ts';
import { type HostLook, lookAt } from './host-look.ts';
import { MAY_BE_ANYTHING, MAY_BE_NEAR, MAY_HOLD } from './name-filter.ts';
import type { NameSeen } from './name-seen.ts';
import { namesNear } from './names-near.ts';
import { namesSeen } from './names-seen.ts';
import { shapeOf } from './skeleton.ts';

/** The host of a link or an address. It must be on no list: the owner of a name imitates nobody. */
export function imitationOf({ kind, canonical }: Sighting, brands: Brands): Imitation | undefined {
  if (canonical === undefined || (kind !== 'url' && kind !== 'email')) return undefined;
  const look = lookAt(canonical.slice(kind === 'email' ? canonical.indexOf('@') + 1 : 0), brands.shared);
  return look && imitationBy(look, brands);
}

export function imitationBy(look: HostLook, brands: Brands): Imitation | undefined {
  const { host, domain, suffix, shared } = look;
  const hint = shared?.inPath ? MAY_BE_ANYTHING : brands.names.hint(host, host.length - suffix.length - 1);
  if (hint === 0 || (brands.domains.has(domain) && brands.byChannel.has(`domain ${domain}`)))
    return undefined;
  const worn = hint & MAY_HOLD ? (homograph(look, brands) ?? wornBy(look, brands)) : undefined;
  return worn ?? (hint & MAY_BE_NEAR ? nearlyWornBy(look, brands) : undefined);
}

/** `xn--tken-0ye.im` reads as `token.im`. */
function homograph({ domain }: HostLook, brands: Brands): Imitation | undefined {
  const official = brands.bySkeleton.get(shapeOf(domain));
  return official && official.canonical !== domain
    ? { brand: official.brand, way: 'homograph', of: official.canonical }
    : undefined;
}

function wornBy(look: HostLook, brands: Brands): Imitation | undefined {
  let excused: Imitation | undefined;
  for (const seen of namesSeen(look, brands.names, brands.lures)) {
    if (seen.name.form !== 'domain' && exonerated(seen, look, INSIDE, brands.honest)) continue;
    const found = judged(look, seen, brands, false);
    if (found && !found.excuse) return found;
    excused ??= found;
  }
  return excused;
}

/** `imttoken`, `imtokem`, `imtokne`: one letter more, less, other or swapped. */
function nearlyWornBy(look: HostLook, brands: Brands): Imitation | undefined {
  let excused: Imitation | undefined;
  for (const seen of namesNear(look, brands.names, brands.lures)) {
    if (exonerated(seen, look, NEAR, brands.honest)) continue;
    const found = judged(look, seen, brands, true);
    if (found && !found.excuse) return found;
    excused ??= found;
  }
  return excused;
}

function judged(look: HostLook, seen: NameSeen, brands: Brands, near: boolean): Imitation | undefined {
  const { name } = seen;
  const brand = brands.byId.get(name.brand);
  if (!brand) return undefined;
  const way = near ? 'one-edit' : wayOf(look, seen, brand);
  const told = { brand: name.brand, way, of: name.of };
  if (way === 'brand-as-subdomain' && look.shared?.kind !== 'delivery') return told;
  const excuse = look.disguised ? undefined : excuseFor({ seen, look, brand, honest: brands.honest, near });
  return excuse ? { ...told, excuse } : told;
}

function wayOf(
  look: HostLook,
  { name, placement, inMain, beside }: NameSeen,
  { sector }: Brand,
): ImitationWay {
  if (name.form === 'domain') return 'brand-as-subdomain';
  // A wallet has one domain: there any word that looks official is a lure. A bank has dozens with such words.
  if (beside.asks || (beside.onlyLures && sector === 'self-custody-wallet')) return 'brand-with-lure';
  if (look.shared && inMain) return 'brand-in-tenant';
  if (name.form === 'swapped') return 'swapped-parts';
  return placement === 'whole' && inMain ? 'other-suffix' : 'brand-in-name';
}
