/** What a page of any origin and the engine in its worker say to each other: calls by name, and what each gives back. */
import type { BrandDetails } from '../../src/adapters/client/brand-details.ts';
import type { Contact } from '../../src/core/contact.ts';
import type { Locale } from '../../src/core/language/localized.ts';
import type { SecretKind } from '../../src/core/secrets/secret.ts';
import type { Verdict } from '../../src/core/verdict.ts';

export interface Opening {
  /** Whose packs are taken home. */
  readonly origin: string;
  /** In base64: then every pack must be signed by it. Without, whoever serves the packs over TLS is believed. */
  readonly publicKey?: string | undefined;
  /** Longer lists stay with the server. */
  readonly mostHosts?: number | undefined;
}

export interface Opened {
  /** ISO 8601: when the server said what is judged by now. */
  readonly issued: string;
  /** Whether the server was asked just now; if not, what was kept judges. */
  readonly renewed: boolean;
}

/** A text as it may be shown and sent on, and the kinds of what was hidden in it. */
export interface Recognised {
  readonly text: string;
  readonly secrets: readonly SecretKind[];
}

export interface Judged {
  readonly verdict: Verdict;
  /** HTML, where a language was given to draw it in. */
  readonly drawn: string;
}

export interface Asked {
  readonly contact: Contact;
  /** Whether lists that stayed with the server may be asked by prefix, this once. */
  readonly lookUps: boolean;
  readonly drawnIn?: Locale | undefined;
  /** On our own site, which has pages to hand on. */
  readonly toShare?: boolean | undefined;
}

interface Calls {
  open(settings: Opening): Opened;
  recognise(text: string): Recognised;
  check(asked: Asked): Judged;
  brand(id: string): BrandDetails | undefined;
}

export type CallName = keyof Calls;
export type Given<N extends CallName> = Parameters<Calls[N]>[0];
export type Returned<N extends CallName> = ReturnType<Calls[N]>;

export interface Call {
  readonly id: number;
  readonly name: CallName;
  readonly given: unknown;
}

export type Reply =
  | { readonly id: number; readonly returned: unknown }
  | { readonly id: number; readonly failed: string };
