/** Whom to tell of a hole in this service, as the apps are told it. */

export interface SecurityContact {
  /** `mailto:`, `https:` or `tel:` (§2.5.3). */
  readonly contact: string;
  readonly expires: Date;
}

const SCHEMES = new Set(['mailto:', 'https:', 'tel:']);

/** `undefined` where it is neither a way to reach anybody nor a moment. */
export function securityContact(contact: string, expires: string): SecurityContact | undefined {
  const moment = new Date(expires);
  // Printable ASCII without spaces: a line end would begin another field.
  const isUri = /^[!-~]+$/.test(contact) && SCHEMES.has(URL.parse(contact)?.protocol ?? '');
  return isUri && !Number.isNaN(moment.getTime()) ? { contact, expires: moment } : undefined;
}
