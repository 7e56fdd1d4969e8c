/** The official channels by the prefix of their hash: they stand among the listed ones, so that a hit alone reveals nothing. */
import type { Brands } from '../../core/brand.ts';
import type { ChannelKind } from '../../core/channels/channel.ts';
import { sha256 } from '../crypto/sha256.ts';

export const PREFIX_KINDS = ['hosts', 'numbers', 'accounts'] as const;
export type PrefixKind = (typeof PREFIX_KINDS)[number];

export interface PrefixEntry {
  /** Whole SHA-256 of the canonical form, in hex. */
  readonly hash: string;
  readonly status: 'official' | 'listed';
  /** Whose it is. */
  readonly brand?: string;
  /** It answers for every host below it. */
  readonly below?: true;
  /** Which list holds it. */
  readonly list?: string;
}

export type ByPrefix = Readonly<Record<PrefixKind, ReadonlyMap<string, readonly PrefixEntry[]>>>;

const KIND_OF: Readonly<Record<ChannelKind, PrefixKind>> = {
  url: 'hosts',
  phone: 'numbers',
  email: 'accounts',
  handle: 'accounts',
  app: 'accounts',
};
const DIGITS: Readonly<Record<PrefixKind, number>> = { hosts: 8, numbers: 4, accounts: 8 };

/** Worked out when first asked for: hashing is not allowed while a Worker starts. */
export function officialByPrefix(brands: Brands): () => Promise<ByPrefix> {
  let index: ByPrefix | undefined;
  return async () => {
    index ??= await indexOf(brands);
    return index;
  };
}

async function indexOf(brands: Brands): Promise<ByPrefix> {
  const index = { hosts: new Map(), numbers: new Map(), accounts: new Map() } as const satisfies Record<
    PrefixKind,
    Map<string, PrefixEntry[]>
  >;
  for (const { kind, canonical, brand, answersBelow } of brands.byChannel.values()) {
    const form = canonical.startsWith('tel:') ? canonical.slice(4) : canonical;
    const hash = await sha256(form);
    const map: Map<string, PrefixEntry[]> = index[KIND_OF[kind]];
    const prefix = hash.slice(0, DIGITS[KIND_OF[kind]]);
    const entry: PrefixEntry = { hash, status: 'official', brand, ...(answersBelow ? { below: true } : {}) };
    map.set(prefix, [...(map.get(prefix) ?? []), entry]);
  }
  return index;
}
