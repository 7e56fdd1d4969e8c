/** The shape of `/.well-known/official-channels.json`: how a brand can be reached, in its own words. */
import * as z from 'zod';
import { CHANNEL_KINDS, PURPOSES } from '../core/channels/channel.ts';
import { KIND_OF } from './compile-brand.ts';
import { id } from './fields.ts';

export const DECLARATION_PATH = '/.well-known/official-channels.json';
/** More than any brand in the catalog has, and few enough for one person to review. */
const MOST_CHANNELS = 200;
const LONGEST_STRING = 300;

const short = z.string().max(LONGEST_STRING, `is longer than ${LONGEST_STRING} characters; shorten it`);
const text = short.min(1);
const day = z.iso.date('write the day as "2026-11-21"');
const many = (most: number): [number, string] => [
  most,
  `holds more than ${most}; leave out what matters least`,
];
const kinds = z
  .array(z.enum(CHANNEL_KINDS))
  .max(...many(CHANNEL_KINDS.length))
  .default([]);

/** `form` only keeps one list from being taken for another; whether a value can be read is asked at the import. */
const list = (form: RegExp, fix: string) =>
  z
    .array(z.strictObject({ value: short.regex(form, fix), purpose: z.enum(PURPOSES).optional() }))
    .max(...many(MOST_CHANNELS))
    .default([]);

const channels = z.strictObject({
  /** Registrable domains: they answer for every host below them. */
  domains: list(/^[^/:@]+$/, 'write the bare domain, like "brand.example"'),
  hosts: list(/^[^/:@]+$/, 'write the bare host, like "help.brand.example"'),
  /** A place on a host that others use too. */
  paths: list(/^[^/:@]+\/[^/]/, 'write host and path, like "github.com/brand"'),
  emails: list(/[^@]@[^@]/, 'write the bare address, like "help@brand.example"'),
  /** RFC 3966, always with the country. */
  phones: list(
    /^tel:(\+|[^+]+;phone-context=\+)/,
    'write it with its country, like "tel:+442079460321" or "tel:95511;phone-context=+86"',
  ),
  handles: list(/^[a-z]+:[^/]/, 'name the platform first, like "x:brand"'),
  apps: list(
    /^(android-app|ios-app|chrome-extension):[^/]/,
    'write it like "android-app:com.brand.app", "ios-app:123456789" or "chrome-extension:…"',
  ),
});

export const declarationSchema = z
  .strictObject({
    /** For editors; nothing here reads it. */
    $schema: text.optional(),
    version: z.literal(1),
    names: z
      .array(text)
      .min(1)
      .max(...many(20)),
    /** The domain that serves the file, or that holds its hash in DNS. */
    domain: z
      .string()
      .max(253, 'is no domain; one has at most 253 characters')
      .regex(/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/, {
        error: 'write the bare domain in lower case, like "brand.example"',
      }),
    issued: day,
    /** The last day on which it holds. */
    validUntil: day,
    channels: channels.prefault({}),
    /** Kinds of channel that the brand does not have at all. */
    doesNotHave: kinds,
    /** Ids of the concepts in heuristics/lexicon/. */
    neverAsksFor: z
      .array(id.max(LONGEST_STRING))
      .max(...many(50))
      .default([]),
    /** Kinds by which it never reaches out unasked. */
    neverContactsBy: kinds,
    /** Kinds of which `channels` lists all that there are. */
    complete: kinds,
    /** What it wants people to be told, as sentences that an answer can quote. */
    statements: z
      .array(z.strictObject({ en: text, zh: text, 'zh-Hant': text.exactOptional() }))
      .max(...many(20))
      .default([]),
  })
  .superRefine((declaration, context) => {
    for (const { path, message } of contradictions(declaration))
      context.addIssue({ code: 'custom', path, message });
  });

export type Declaration = z.infer<typeof declarationSchema>;
export type ChannelList = keyof Declaration['channels'];

interface Contradiction {
  readonly path: (string | number)[];
  readonly message: string;
}

type Claims = Pick<Declaration, 'channels' | 'issued' | 'validUntil' | 'doesNotHave' | 'complete'>;

function contradictions({ channels, issued, validUntil, doesNotHave, complete }: Claims): Contradiction[] {
  const lists = Object.entries(channels) as [ChannelList, Declaration['channels'][ChannelList]][];
  const listed = new Set(lists.filter(([, all]) => all.length > 0).map(([name]) => KIND_OF[name]));
  const total = lists.reduce((sum, [, all]) => sum + all.length, 0);
  const say = (wrong: boolean, path: Contradiction['path'], message: string) =>
    wrong ? [{ path, message }] : [];
  return [
    ...say(total > MOST_CHANNELS, ['channels'], `holds ${total}; list at most ${MOST_CHANNELS}`),
    ...say(validUntil < issued, ['validUntil'], 'lies before "issued"; mend one of the two'),
    ...doesNotHave.flatMap((kind, i) =>
      say(listed.has(kind), ['doesNotHave', i], `"channels" lists a ${kind}; take one of the two out`),
    ),
    ...complete.flatMap((kind, i) =>
      say(!listed.has(kind), ['complete', i], `"channels" lists no ${kind}; write it under "doesNotHave"`),
    ),
  ];
}
