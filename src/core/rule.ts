/** A tactic as the core runs it: what it sees, what its conditions answer, and what it tells the person. */
import type { Brands, Source } from './brand.ts';
import type { Channel, ChannelKind } from './channels/channel.ts';
import type { Claim } from './identify.ts';
import type { Localized } from './language/localized.ts';
import type { Need } from './needs.ts';
import type { Reading } from './reading.ts';
import type { Span } from './span.ts';

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
  /** Lexicon concepts that are asked for, so that a brand's "never asks for" can be quoted. */
  readonly asked?: readonly string[];
  /** It rests on words of a language in which they have not been measured yet. */
  readonly experimental?: boolean;
  /** Sources of the brand's facts that the contact contradicts. */
  readonly sources?: readonly Source[];
}

/** One condition of a rule, bound to its parameters: evidence when it holds, `undefined` when it does not. */
export type Test = (facts: Facts) => Evidence | undefined;

export const SEVERITIES = ['decisive', 'strong', 'weak'] as const;
export type Severity = (typeof SEVERITIES)[number];
/** Log-odds that a reason adds where the data shows too few of its kind to fit any. */
export const USUAL_WEIGHT: Readonly<Record<Severity, number>> = { decisive: 7, strong: 4.5, weak: 1.5 };
/** Log-odds of a scam where nothing is found. */
export const USUAL_PRIOR = -2.7;
export const STATUSES = ['stable', 'experimental', 'retired'] as const;
export type Status = (typeof STATUSES)[number];

/** What a person is told: that something is wrong, why, what the real ones would do, what to do now, and what if it is too late. */
export interface Sentences {
  readonly headline: Localized;
  readonly because: Localized;
  readonly officialWould: Localized;
  readonly nextStep: Localized;
  readonly ifAlreadyDone: Localized;
}

export interface Rule extends Sentences {
  readonly id: string;
  readonly title: Localized;
  readonly status: Status;
  readonly severity: Severity;
  /** Log-odds of a scam that it adds. */
  readonly weight: number;
  /**
   * `impersonation` speaks for a brand through what is not the brand's; `scam` is a decisive ask, whoever speaks; `exposed`
   * says nothing about others: the person shows what he must not show. Nor does `unknown`: he tells what has happened to him.
   */
  readonly verdict: 'impersonation' | 'scam' | 'exposed' | 'unknown';
  /** Where what was found is of another kind than the rule's own sentences speak of: nobody logs in at an e-mail address. */
  readonly saidOf: Readonly<Partial<Record<ChannelKind, Partial<Sentences>>>>;
  readonly sources: readonly Source[];
  /** It can hold only where of each of these groups one thing is in the contact. */
  readonly needs: readonly (readonly Need[])[];
  readonly all: readonly Test[];
  readonly any: readonly Test[];
  readonly none: readonly Test[];
}
