/** What the parts of the extension say to each other. Nothing of it leaves the browser. */
import type { Contact } from '../../src/core/contact.ts';
import type { SecretKind } from '../../src/core/secrets/secret.ts';
import type { Action } from '../../src/core/verdict.ts';

/** From a page that the person visits. It may be a hostile one: nothing else is taken from there. */
export type FromContent =
  | { readonly ask: 'secret'; readonly label: string; readonly value: string }
  | { readonly ask: 'page'; readonly text: string };

/** From the extension's own pages. */
export type FromPages =
  | { readonly ask: 'check'; readonly contact: Contact }
  | { readonly ask: 'site'; readonly url: string }
  | { readonly ask: 'brand'; readonly id: string }
  | { readonly ask: 'visit'; readonly url: string }
  | { readonly ask: 'pending' }
  | { readonly ask: 'state' };

export interface CheckAnswered {
  readonly action: Action;
  /** HTML. */
  readonly drawn: string;
  /** The text without its secrets; absent where it held none. */
  readonly masked?: string;
}

export interface SiteAnswered extends CheckAnswered {
  readonly headline: string;
  readonly next: string;
  /** What one registers: the only part of a name that nobody else can have. */
  readonly domain: string;
  readonly host: string;
}

/** What the guard shows. `warn`: on the wallet's own site, where it does not stand in the way. */
export interface SecretAnswered {
  readonly kind: SecretKind;
  readonly manner: 'block' | 'warn';
  readonly lang: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly remove: string;
  readonly keep: string;
}

export interface PageAnswered {
  readonly lang: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly waysTitle: string;
  readonly ways: readonly { readonly label: string; readonly display: string }[];
  readonly dismiss: string;
}

/** What was chosen from the menu of a page, waiting for its window. */
export interface Pending {
  /** Without its secrets. */
  readonly value: string;
  readonly answered: CheckAnswered;
}

export interface State {
  readonly catalog: string;
  readonly brands: number;
  /** When the packs were issued that are held; `undefined`: only what was shipped. */
  readonly issued?: string;
  readonly lists: number;
  /** Whether there is a server to take lists from. */
  readonly server: boolean;
  /** Why the last update failed. */
  readonly problem?: string;
  readonly watching: boolean;
}
