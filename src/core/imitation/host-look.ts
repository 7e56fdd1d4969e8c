/** A host as somebody reads it: which names in it were free to choose, and where on a shared host the chosen one stands. */
import { parse } from 'tldts';
import { type SharedPlace, type SharedPlaces, sharedPlaceOf } from '../hosts/shared.ts';
import { type Label, labelsOf } from './label.ts';
import { isAscii, shapeOf } from './skeleton.ts';

/** The host alone is already plain: what else tldts could do with it costs half of its time. */
const PLAIN = { allowPrivateDomains: true, extractHostname: false, validateHostname: false } as const;

export class HostLook {
  readonly host: string;
  /** Registrable, private suffixes counted. */
  readonly domain: string;
  readonly suffix: string;
  readonly shared: SharedPlace | undefined;
  #shape: string | undefined;
  #labels: readonly Label[] | undefined;

  constructor(host: string, domain: string, suffix: string, shared: SharedPlace | undefined) {
    this.host = host;
    this.domain = domain;
    this.suffix = suffix;
    this.shared = shared;
  }

  /** What is free to choose, as written: `metamask.login-now` of `metamask.login-now.top`, or the tenant of a path. */
  get chosen(): string {
    if (this.shared?.inPath) return this.shared.tenant;
    return this.host.slice(0, this.host.length - this.suffix.length - 1);
  }

  /** The same as it looks. Worked out when first asked for: of a hundred hosts, a few need it. */
  get shape(): string {
    this.#shape ??= shapeOf(this.chosen);
    return this.#shape;
  }

  get labels(): readonly Label[] {
    this.#labels ??= labelsOf(this.shape);
    return this.#labels;
  }

  /** Where the label begins in `shape` that was registered, or on a shared host taken: the rest stands below it. */
  get main(): number {
    if (this.shared?.inPath) return 0;
    return this.shape.lastIndexOf('.') + 1;
  }

  /** Letters of other alphabets that pass for Latin ones: nobody honest spells so. */
  get disguised(): boolean {
    return this.host.includes('xn--') && isAscii(this.shape);
  }
}

/** The host of an address. At a free provider, what somebody chose is the name before the @. */
export function lookAtMail(address: string, shared: SharedPlaces): HostLook | undefined {
  const at = address.indexOf('@');
  const host = address.slice(at + 1);
  const hosting = shared.byMail.get(host);
  const look = lookAt(host, shared);
  if (!look || !hosting) return look;
  const tenant = address.slice(0, at);
  return new HostLook(host, look.domain, look.suffix, { ...hosting, at: host, tenant, inPath: true });
}

/** An account on a platform: its name was free to choose as a tenant's is. */
export function lookAtAccount(canonical: string): HostLook {
  const [platform = '', name = ''] = canonical.split(':');
  const shared = { kind: 'account', because: NO_SENTENCE, at: platform, tenant: name, inPath: true } as const;
  return new HostLook(platform, platform, '', shared);
}

const NO_SENTENCE = { en: '', zh: '' };

/** `undefined` for an IP address and for a bare suffix: nobody chose a name there. */
export function lookAt(place: string, shared: SharedPlaces): HostLook | undefined {
  const slash = place.indexOf('/');
  const host = slash < 0 ? place : place.slice(0, slash);
  const { domain, publicSuffix } = parse(host, PLAIN);
  if (!domain || !publicSuffix) return undefined;
  return new HostLook(host, domain, publicSuffix, sharedPlaceOf(place, host, domain, publicSuffix, shared));
}
