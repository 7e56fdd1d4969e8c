/** What comes out: a word to act on, the reasons for it, and how to reach the real brand. Stable, versioned with /v1. */

import type { Source } from './brand.ts';
import type { CatalogVersion } from './catalog.ts';
import type {
  Channel,
  ChannelKind,
  ChannelRole,
  ChannelStatus,
  Imitation,
  Listing,
  Purpose,
} from './channels/channel.ts';
import type { ClaimWay } from './identify.ts';
import type { Locale } from './language/localized.ts';
import type { LineFacts } from './phones/line.ts';
import type { Severity, Status } from './rule.ts';
import type { Span } from './span.ts';

/**
 * There is no "safe": what nobody has vouched for is `unknown`. `exposed`: no scam, but the person pasted a key of his own
 * (docs/decisions/0013).
 */
export const VERDICTS = ['official', 'impersonation', 'scam', 'exposed', 'suspicious', 'unknown'] as const;
export type VerdictWord = (typeof VERDICTS)[number];

/** The word that a person acts on, the gravest first. */
export const ACTIONS = ['stop', 'check-first', 'cannot-tell', 'matches-official'] as const;
export type Action = (typeof ACTIONS)[number];

export interface Verdict {
  readonly verdict: VerdictWord;
  readonly action: Action;
  /** 0 to 1: how likely this is a scam, as far as the reasons below say. */
  readonly score: number;
  readonly headline: string;
  readonly because: readonly string[];
  /** What real support would do instead; absent where there is nothing to set right. */
  readonly officialWould?: string;
  readonly nextStep: string;
  readonly ifAlreadyDone?: string;
  readonly claims: readonly ClaimShown[];
  readonly channels: readonly ChannelShown[];
  readonly reasons: readonly Reason[];
  readonly officialChannels: readonly OfficialChannelShown[];
  readonly unchecked: readonly UncheckedShown[];
  readonly catalog: CatalogVersion;
  /** The language of the sentences, which may not be the one asked for. */
  readonly locale: Locale;
}

export interface ClaimShown {
  readonly brand: string;
  readonly name: string;
  readonly way: ClaimWay;
  readonly spans: readonly Span[];
}

export interface ChannelShown {
  readonly kind: ChannelKind;
  readonly role: ChannelRole;
  /** As the person wrote it. */
  readonly quote?: string;
  readonly span?: Span;
  readonly canonical?: string;
  readonly status: ChannelStatus;
  readonly owner?: string;
  readonly imitates?: Imitation;
  readonly listing?: Listing;
  readonly shared?: Channel['shared'];
  readonly disguises: readonly string[];
  readonly line?: LineShown;
  readonly source?: Source;
}

/** What kind of phone line it is, whoever has it. */
export interface LineShown extends LineFacts {
  /** Its type and country, in the answer's language. */
  readonly name: string;
}

export interface Reason {
  /** Stable: the id of the rule, or of a fact that the core itself states. */
  readonly code: string;
  readonly severity: Severity;
  readonly status: Status;
  readonly title: string;
  readonly brand?: string;
  readonly spans: readonly Span[];
  /** The user's own words at those spans. */
  readonly quotes: readonly string[];
  readonly sources: readonly Source[];
}

export interface OfficialChannelShown {
  readonly brand: string;
  readonly kind: ChannelKind;
  readonly canonical: string;
  /** As one dials or types it. */
  readonly display: string;
  readonly purpose?: Purpose;
  readonly label: string;
  readonly source: Source;
}

export interface UncheckedShown {
  readonly code: string;
  readonly field: string;
  readonly message: string;
}
