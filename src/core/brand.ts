/** Who a brand is, how it can really be reached, and what it never does: every fact with where and when it was read. */
import type { ChannelKind, Purpose } from './channels/channel.ts';
import type { SharedPlaces } from './hosts/shared.ts';
import type { HonestNames } from './imitation/honest-names.ts';
import type { LureWords } from './imitation/lures.ts';
import type { WornNames } from './imitation/worn-names.ts';
import type { Localized } from './language/localized.ts';
import type { Source } from './source.ts';

export type { Source } from './source.ts';

/** What somebody may promise to do for a caller, and a brand may have no power to do. */
export const POWERS = ['freeze', 'unfreeze', 'reverse', 'refund', 'recover', 'reset-password'] as const;
export type Power = (typeof POWERS)[number];

/** A channel that a brand's file lists. */
export interface ListedChannel {
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
  /** Further names for a stated claim, too common to be looked for in a text. */
  readonly claimedAs: readonly string[];
  /** Names that mean it in a text only beside a word for support, or in a signature. */
  readonly besideSupport: readonly string[];
  /** Further names that a false host wears, and a text does not. */
  readonly hostNames: readonly string[];
  readonly sector: string;
  readonly group?: string;
  readonly regions: readonly string[];
  /** Confirmed: these vouch. Those that help a person soonest come first. */
  readonly channels: readonly ListedChannel[];
  /** Stated by one source and confirmed by none: they vouch for nothing, and raise no alarm. */
  readonly reported: readonly ListedChannel[];
  /** Hosts and paths of its own where anybody can publish, in lower case. */
  readonly userContent: readonly string[];
  readonly inAppHelp?: Localized & { readonly source: Source };
  readonly never: NegativeFacts;
  readonly reportedNever: NegativeFacts;
}

type ByKind = Readonly<Partial<Record<ChannelKind, Source>>>;

/** What a brand does not have, cannot do and never asks for, as far as a source says so. */
export interface NegativeFacts {
  readonly has: ByKind;
  readonly can: Readonly<Partial<Record<Power, Source>>>;
  /** By lexicon concept. */
  readonly asksFor: Readonly<Record<string, Source>>;
  /** Kinds of channel by which it never reaches out unasked. */
  readonly contactsBy: ByKind;
  /** Kinds of channel that its own messages never carry. */
  readonly sends: ByKind;
  /** Kinds of channel of which `channels` lists all that there are. */
  readonly hasOther: ByKind;
  readonly says: readonly (Localized & { readonly source: Source })[];
}

/** Brands by everything that one may ask them by. Every look-up is a map access, however many brands there are. */
export interface Brands {
  readonly byId: ReadonlyMap<string, Brand>;
  /** Folded id, name, alias or name for a claim → brand id. */
  readonly byName: ReadonlyMap<string, string>;
  readonly byChannel: ReadonlyMap<string, ListedChannel>;
  /** The same for channels that are only reported. */
  readonly byReport: ReadonlyMap<string, ListedChannel>;
  /** Hosts and paths where anybody can publish → whose they are. */
  readonly byUserContent: ReadonlyMap<string, string>;
  /** Skeleton of an official registrable domain → that domain. */
  readonly bySkeleton: ReadonlyMap<string, ListedChannel>;
  /** Official phone numbers by the digits that one slip leaves standing. */
  readonly byNumber: ReadonlyMap<string, readonly ListedChannel[]>;
  /** An official account as it looks → that account. */
  readonly byAccountShape: ReadonlyMap<string, ListedChannel>;
  /** Names that a false host wears. */
  readonly names: WornNames;
  /** Words that stand beside a brand's name in a false host. */
  readonly lures: LureWords;
  /** Names and words that are not taken for a brand's. */
  readonly honest: HonestNames;
  /** Registrable domains under which any channel of any brand lies: nearly every host is under none. */
  readonly domains: ReadonlySet<string>;
  /** Hosts on which anybody can publish. */
  readonly shared: SharedPlaces;
}
