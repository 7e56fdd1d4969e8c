/** The shape of a brand file: who the brand is, how it can really be reached, and what it never does. */
import * as z from 'zod';
import { POWERS } from '../core/brand.ts';
import { CHANNEL_KINDS, PURPOSES } from '../core/channels/channel.ts';
import { id, localized, sources } from './fields.ts';

/** A fact and the name of the source that states it: `95188: contact-page`, or with a purpose. */
const fact = z.union(
  [
    id,
    z.strictObject({
      source: id,
      /** Further sources that state the same. */
      also: z.array(id).min(1).optional(),
      purpose: z.enum(PURPOSES).optional(),
      /** A line that only takes calls: as a caller id it is forged. */
      'receives-only': z.literal(true).optional(),
    }),
  ],
  { error: 'write the name of a source, or { source: name, purpose: … }' },
);

const list = z.record(z.string().min(1), fact).default({});

const channels = z.strictObject({
  /** Registrable domains (private suffixes counted): they answer for every host below them. */
  domains: list,
  /** Single hosts: on shared hosting, or where one host has a purpose of its own. */
  hosts: list,
  /** Host and path on a shared platform: `github.com/consenlabs` answers for what is below it. */
  paths: list,
  emails: list,
  /** RFC 3966 URIs: `tel:+8657112345678`, `tel:95511;phone-context=+86;ext=3`. */
  phones: list,
  /** `x:name`, `telegram:name`, `weibo:name` … as the platform shows them. */
  handles: list,
  /** `android-app:package`, `ios-app:number`, `chrome-extension:id`. */
  apps: list,
});

const facts = <T extends readonly [string, ...string[]]>(names: T) =>
  z.partialRecord(z.enum(names), id).default({});

/** Negative facts are facts: each with its source. */
const never = z.strictObject({
  /** Kinds of channel that it does not have at all. */
  has: facts(CHANNEL_KINDS),
  /** What it has no power to do, whoever promises it. */
  can: facts(POWERS),
  /** Lexicon concepts that its staff never ask for. */
  'asks-for': z.record(id, id).default({}),
  /** It never reaches out by these kinds of channel, unless it was asked to. */
  'contacts-by': facts(CHANNEL_KINDS),
  /** What its own messages never carry: a link, a number to ring, an account. */
  sends: facts(CHANNEL_KINDS),
  /** Kinds of channel of which `official` lists all that there are: any other one is not the brand's. */
  'has-other': facts(CHANNEL_KINDS),
  /** Anything else that it never does, as a sentence that an explanation can quote. */
  says: z.array(localized.extend({ source: id })).default([]),
});

export const brandSchema = z.strictObject({
  id,
  name: localized,
  /** Every way in which users and scammers write the name. A word that also means something else stays out. */
  aliases: z.array(z.string().min(2)).min(1),
  /** Names that also mean something else in a text, but not where a person answers "who do they say they are?". */
  'claimed-as': z.array(z.string().min(2)).default([]),
  /** Names that also mean something else, and mean the brand right beside a word for support, or signed with: "Ledger support". */
  'beside-support': z.array(z.string().min(2)).default([]),
  /** Further names that a false host wears, and a text does not: `rabby` of Rabby Wallet. */
  'host-names': z.array(z.string().min(4)).default([]),
  sector: z.enum([
    'self-custody-wallet',
    'exchange',
    'payment',
    'bank',
    'insurance',
    'telecom',
    'public-body',
    'other',
  ]),
  /** The brand whose channels answer for this one too. */
  group: id.optional(),
  /** ISO 3166-1 countries where its national numbers are dialled, or `global`. The first one reads bare numbers. */
  regions: z.array(z.union([z.literal('global'), z.string().regex(/^[A-Z]{2}$/)])).min(1),
  sources,
  /** What a source of high confidence states. Only this vouches. */
  official: channels.prefault({}),
  /** What one good source states and none confirms: shown as reported, raises no alarm, vouches for nothing. */
  reported: channels.prefault({}),
  /** Hosts and paths below its own domains where anybody can publish: app stores, forums. They vouch for nobody. */
  'user-content': z.array(z.string().min(4)).default([]),
  /** Where support sits inside the brand's own app. */
  'in-app-help': localized.extend({ source: id }).optional(),
  never: never.prefault({}),
  /** Negative facts of medium confidence: shown as reported, and no rule rests on them. */
  'reported-never': never.prefault({}),
  /** Empty only where `official` is. */
  'must-vouch': z.array(z.string().min(1)),
  'must-not-vouch': z.array(z.string().min(1)).min(1),
});

export type BrandFile = z.infer<typeof brandSchema>;
