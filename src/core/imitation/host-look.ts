/** A host as somebody reads it: which names in it were free to choose, and where on a shared host the chosen one stands. */
import { parse } from 'tldts';
import { type SharedPlace, type SharedPlaces, sharedPlaceOf } from '../hosts/shared.ts';
import { isAscii, shapeOf } from './skeleton.ts';

export interface HostLook {
  readonly host: string;
  readonly domain: string;
  readonly suffix: string;
  /** What is free to choose, as it looks, from the left: `metamask.login-now` of `metamask.login-now.top`. */
  readonly shape: string;
  /** Where the label begins in `shape` that was registered, or on a shared host taken: the rest stands below it. */
  readonly main: number;
  /** Letters of other alphabets that pass for Latin ones: nobody honest spells so. */
  readonly disguised: boolean;
  readonly shared?: SharedPlace;
}

/** The host alone is already plain: what else tldts could do with it costs half of its time. */
const PLAIN = { allowPrivateDomains: true, extractHostname: false, validateHostname: false } as const;

/** `undefined` for an IP address and for a bare suffix: nobody chose a name there. */
export function lookAt(place: string, shared: SharedPlaces): HostLook | undefined {
  const slash = place.indexOf('/');
  const host = slash < 0 ? place : place.slice(0, slash);
  const { domain, publicSuffix } = parse(host, PLAIN);
  if (!domain || !publicSuffix) return undefined;
  const where = sharedPlaceOf(place, host, domain, shared);
  const chosen = where?.inPath ? where.tenant : host.slice(0, host.length - publicSuffix.length - 1);
  const shape = shapeOf(chosen);
  const registered = shapeOf(domain.slice(0, domain.length - publicSuffix.length - 1));
  const main = where?.inPath ? 0 : shape.length - registered.length;
  const disguised = host.includes('xn--') && isAscii(shape);
  const look = { host, domain, suffix: publicSuffix, shape, main, disguised };
  return where ? { ...look, shared: where } : look;
}
