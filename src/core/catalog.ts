/** What the core judges by, already compiled: who the brands are, which words mean what, and which facts make a rule. */
import type { Channel, ChannelKind, Purpose } from './channels/channel.ts';
import type { Claim } from './identify.ts';
import type { Reading } from './reading.ts';
import type { Span } from './span.ts';
import type { Automaton } from './text/automaton.ts';

export type Locale = 'en' | 'zh';
export type Localized = Readonly<Record<Locale, string>>;

/** What somebody may promise to do for a caller, and a brand may have no power to do. */
export const POWERS = ['freeze', 'unfreeze', 'reverse', 'refund', 'recover', 'reset-password'] as const;
export type Power = (typeof POWERS)[number];

/** Where a fact stands, and the day on which a person read it there. */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly saidBy: string;
  readonly published?: string;
  readonly checked: string;
}

export interface OfficialChannel {
  readonly brand: string;
  readonly kind: ChannelKind;
  /** The same canonical form that reading gives, so that looking up is one comparison. */
  readonly canonical: string;
  /** A registrable domain: it answers for every host below it. */
  readonly answersBelow: boolean;
  readonly purpose?: Purpose;
  readonly receivesOnly: boolean;
  readonly source: Source;
}

export interface Brand {
  readonly id: string;
  readonly name: Localized;
  readonly aliases: readonly string[];
  readonly sector: string;
  readonly group?: string;
  readonly regions: readonly string[];
  readonly channels: readonly OfficialChannel[];
  readonly inAppHelp?: Localized & { readonly source: Source };
  readonly neverHas: Readonly<Partial<Record<ChannelKind, Source>>>;
  readonly neverCan: Readonly<Partial<Record<Power, Source>>>;
  readonly neverAsksFor: Readonly<Record<string, Source>>;
  readonly neverSays: readonly (Localized & { readonly source: Source })[];
}

/** What `inspect` lets a rule see: everything read and vouched for, and nothing else. */
export interface Facts {
  readonly reading: Reading;
  readonly claims: readonly Claim[];
  readonly channels: readonly Channel[];
  readonly brands: Brands;
}

/** Why a condition holds: the user's own words, and whom or what they concern. */
export interface Evidence {
  readonly spans: readonly Span[];
  readonly brand?: string;
  readonly channels?: readonly Channel[];
  /** Sources of the brand's facts that the contact contradicts. */
  readonly sources?: readonly Source[];
}

/** One condition of a rule, bound to its parameters: evidence when it holds, `undefined` when it does not. */
export type Test = (facts: Facts) => Evidence | undefined;

export const SEVERITIES = ['decisive', 'strong', 'weak'] as const;
export type Severity = (typeof SEVERITIES)[number];
export const STATUSES = ['stable', 'experimental', 'retired'] as const;
export type Status = (typeof STATUSES)[number];

export interface Rule {
  readonly id: string;
  readonly title: Localized;
  readonly status: Status;
  readonly severity: Severity;
  /** `impersonation` speaks for a brand through what is not the brand's; `scam` is a decisive ask, whoever speaks. */
  readonly verdict: 'impersonation' | 'scam';
  readonly headline: Localized;
  readonly because: Localized;
  readonly officialWould: Localized;
  readonly nextStep: Localized;
  readonly ifAlreadyDone: Localized;
  readonly sources: readonly Source[];
  readonly all: readonly Test[];
  readonly any: readonly Test[];
  readonly none: readonly Test[];
}

/** Brands by everything that one may ask them by. Every look-up is a map access, however many brands there are. */
export interface Brands {
  readonly byId: ReadonlyMap<string, Brand>;
  /** Folded name or alias → brand id. */
  readonly byName: ReadonlyMap<string, string>;
  readonly byChannel: ReadonlyMap<string, OfficialChannel>;
  /** Skeleton of an official registrable domain → that domain. */
  readonly bySkeleton: ReadonlyMap<string, OfficialChannel>;
  /** Skeleton of a name or alias that a host may wear → brand id. */
  readonly byHostName: ReadonlyMap<string, string>;
  /** Skeletons of the words that make a host with a brand's name look official: `download`, `support`, `cn`. */
  readonly lures: ReadonlySet<string>;
}

export interface CatalogVersion {
  /** First 12 hex digits of the SHA-256 of the compiled data. */
  readonly version: string;
  readonly brands: number;
  readonly rules: number;
}

export interface Catalog {
  readonly version: CatalogVersion;
  readonly brands: Brands;
  readonly rules: readonly Rule[];
  /** Finds every concept word and every brand name in one pass over folded text. */
  readonly lexicon: Automaton<Term>;
}

/** What a word in the lexicon stands for. */
export type Term = { readonly concept: string } | { readonly brand: string };
