/** A way to reach somebody: a number, a link, an address, a handle or an app, as found and as judged. */

import type { SharedKind } from '../hosts/shared.ts';
import type { LineFacts } from '../phones/line.ts';
import type { Source } from '../source.ts';
import type { Span } from '../span.ts';

export const CHANNEL_KINDS = ['phone', 'url', 'email', 'handle', 'app'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** What an official channel is for, the ones that help a person soonest first: so they are shown. */
export const PURPOSES = [
  'support',
  'emergency',
  'anti-fraud',
  'group-hotline',
  'hotline',
  'help-centre',
  'website',
  'reports',
  'warning-messages',
  'news',
  'app',
  'campaign',
  'source-code',
  'security-reports',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Where in the contact it stood. Only a `subject` or a `page` can make a verdict `official`. */
export type ChannelRole = 'subject' | 'content' | 'sender' | 'page';

/** A channel as read, before anybody asked whose it is. */
export interface Sighting {
  readonly kind: ChannelKind;
  readonly role: ChannelRole;
  /**
   * `tel:` URI (RFC 3966), A-label host with path, e-mail address or `platform:name`; `undefined` when it could not
   * be read, and what cannot be read is never vouched for.
   */
  readonly canonical?: string;
  /** Where it stands in `Contact.value`; absent for a sender or page that the caller named beside the value. */
  readonly span?: Span;
  /** The place that a link's text shows, where it opens another; the name before an e-mail address. */
  readonly shows?: string;
  /** Stable codes of what hides its true form: `mixed-script`, `userinfo`, `invisible-characters` … */
  readonly disguises: readonly string[];
  /** Of a phone number: what kind of line it is, and where. */
  readonly line?: LineFacts;
}

/**
 * `reported`: one source says so and none confirms it, which vouches for nothing. `contradicts`: the claimed brand says
 * that it has no such channel. `listed`: somebody reported it as harmful. `unknown`: not on any list that we hold.
 */
export type ChannelStatus = 'official' | 'reported' | 'contradicts' | 'listed' | 'look-alike' | 'unknown';

/** A way in which a name imitates a brand's. Issue and rule files refer to them by these names. */
export const IMITATIONS = [
  'homograph',
  'other-suffix',
  'brand-as-subdomain',
  'brand-with-lure',
  'brand-in-name',
  'one-edit',
  'swapped-parts',
  'brand-in-tenant',
  'brand-as-text',
  'brand-in-account',
] as const;
/** The same for numbers. `hotline-at-the-end`: an SMS port that ends with one, which honest ports do as well. */
export const NUMBER_IMITATIONS = [
  'digit-changed',
  'digits-swapped',
  'digits-added',
  'hotline-at-the-end',
] as const;

export type ImitationWay = (typeof IMITATIONS)[number] | (typeof NUMBER_IMITATIONS)[number];

export interface Imitation {
  readonly brand: string;
  readonly way: ImitationWay;
  /** The official name or number that it resembles, in canonical form, to be shown beside the false one. */
  readonly of: string;
  /** Why it may be honest all the same: then it is said, and raises no alarm of its own. */
  readonly excuse?: Excuse;
}

/** Reasons for which a host that wears a brand's name may be honest. `core/imitation/excuses.ts` says when each holds. */
export const EXCUSES = [
  'vetted-suffix',
  'may-be-its-own',
  'common-word',
  'open-source-project',
  'company-workspace',
  'delivery-network',
] as const;
export type Excuse = (typeof EXCUSES)[number];

/** A channel with the answer to whose it is. */
export interface Channel extends Sighting {
  readonly status: ChannelStatus;
  readonly owner?: string;
  readonly imitates?: Imitation;
  readonly listing?: Listing;
  /** Lists that could not answer for it. */
  readonly unchecked?: readonly string[];
  /** It lies where anybody can publish: that says nothing about who is behind it. */
  readonly shared?: { readonly at: string; readonly kind: SharedKind };
}

/** The entry of a list that a channel falls under. */
export interface Listing {
  readonly list: string;
  /** The host, the domain above it or the page, as the list holds it; of a number, its digits or those of its block: `44207946032x`. */
  readonly place: string;
  /** The number itself was not reported, its neighbours were. */
  readonly byNeighbours?: true;
  readonly source: Source;
}
