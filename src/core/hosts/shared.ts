/** Hosts on which anybody can publish: who stands behind a page there is said by the tenant's name, and proven by nothing. */
import type { Localized } from '../language/localized.ts';

/** What people do there. Data files refer to them by these names. */
export const SHARED_KINDS = [
  'site',
  'code',
  'article',
  'form',
  'short-link',
  'redirector',
  'gateway',
  'workspace',
  'delivery',
  'mail',
  'account',
] as const;
export type SharedKind = (typeof SHARED_KINDS)[number];

export interface SharedHosting {
  readonly kind: SharedKind;
  /** Why it says nothing about who is behind it. */
  readonly because: Localized;
}

/** Host, or host and path, below or behind which the tenants stand → what is there. */
export interface SharedPlaces {
  /** `pages.dev`: the tenant is the label in front. */
  readonly bySuffix: ReadonlyMap<string, SharedHosting>;
  /** `medium.com`, `sites.google.com/view`: the tenant is what follows in the path. */
  readonly byPath: ReadonlyMap<string, SharedHosting>;
  /** `gmail.com`: the tenant is the name before the @. */
  readonly byMail: ReadonlyMap<string, SharedHosting>;
  /** Domains and suffixes under which any of them lies: nearly every host is under none. */
  readonly domains: ReadonlySet<string>;
}

export interface SharedPlace extends SharedHosting {
  /** As it was found in the list. */
  readonly at: string;
  /** The name that somebody took there: `metamask-login` of `metamask-login.pages.dev`; `''` for none. */
  readonly tenant: string;
  readonly inPath: boolean;
}

/** `place` is host and path, `host` its host, `domain` its registrable domain and `suffix` what is above that. */
export function sharedPlaceOf(
  place: string,
  host: string,
  domain: string,
  suffix: string,
  { bySuffix, byPath, domains }: SharedPlaces,
): SharedPlace | undefined {
  if (!domains.has(suffix) && !domains.has(domain)) return undefined;
  const at = bySuffix.has(suffix) ? suffix : longestSuffix(host, bySuffix);
  if (at !== undefined && host.length > at.length) {
    const tenant = host.slice(0, host.length - at.length - 1);
    return { ...bySuffix.get(at)!, at, tenant, inPath: false };
  }
  const path = withoutWww(place);
  return path.includes('/') || byPath.has(path) ? inPath(path.toLowerCase(), byPath) : undefined;
}

/** `a.b.azurewebsites.net`: the public list knows some of these as suffixes, and ours knows them all. */
function longestSuffix(host: string, bySuffix: SharedPlaces['bySuffix']): string | undefined {
  for (let at = host; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) if (bySuffix.has(at)) return at;
  return undefined;
}

/** The longest listed path, and the segment behind it. */
function inPath(written: string, byPath: SharedPlaces['byPath']): SharedPlace | undefined {
  for (let at = written; at !== ''; at = at.includes('/') ? at.slice(0, at.lastIndexOf('/')) : '') {
    const hosting = byPath.get(at);
    if (!hosting) continue;
    const [tenant = ''] = written.slice(at.length + 1).split('/');
    return { ...hosting, at, tenant: tenant.startsWith('@') ? tenant.slice(1) : tenant, inPath: true };
  }
  return undefined;
}

/** `www.google.com/url` and `google.com/url` are one page. */
export const withoutWww = (place: string): string => (place.startsWith('www.') ? place.slice(4) : place);
