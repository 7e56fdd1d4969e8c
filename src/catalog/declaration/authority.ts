/** Which hosts may speak for a brand: those that its file holds already, before anybody declared anything. */
import type { BrandFile } from '../brand.ts';
import { isAtOrBelow } from './owners.ts';

/** A host of `official.hosts`, or one at or below a domain of `official.domains`, where not anybody can publish. */
export function holdsHost({ official, 'user-content': userContent }: BrandFile, host: string): boolean {
  if (userContent.some(place => isAtOrBelow(host, place))) return false;
  return (
    Object.hasOwn(official.hosts, host) ||
    Object.keys(official.domains).some(domain => isAtOrBelow(host, domain))
  );
}

/** What is wrong with a declaration for `domain` that `host` served, or `undefined`. */
export function wrongDomain(brand: BrandFile, host: string, domain: string): string | undefined {
  if (!isAtOrBelow(host, domain)) return `it declares for ${domain}, and ${host} served it`;
  // `com` lies above every .com host; only what the file holds is a domain to declare for.
  return holdsHost(brand, domain)
    ? undefined
    : `it declares for ${domain}, which allowlists/${brand.id}.yaml does not hold`;
}
