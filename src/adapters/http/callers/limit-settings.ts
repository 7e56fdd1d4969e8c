/** How often one may ask, as the apps set it. */
import type { PeerAddress } from './network.ts';

/** Cloudflare's rate limit binding: it says yes or no, for each location, and does not tell how much is left. */
export interface LimitBinding {
  limit(options: { readonly key: string }): Promise<{ readonly success: boolean }>;
}

export interface Limits {
  /** Who is counted; nobody is where it knows no address and there is no key. */
  readonly address: PeerAddress;
  /** Requests a minute. */
  readonly anonymous: number;
  readonly withKey: number;
  readonly bindings?: { readonly anonymous: LimitBinding; readonly withKey: LimitBinding } | undefined;
}
