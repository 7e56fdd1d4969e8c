/** What one explanation is about: the brand, its real channels, and what fills the gaps in a sentence. */
import type { Brand, Brands, ListedChannel } from '../brand.ts';
import type { Channel } from '../channels/channel.ts';
import { speaksFor } from '../identify.ts';
import type { Finding } from '../inspect.ts';
import type { Judgement } from '../judge.ts';
import { displayChannel } from '../language/display.ts';
import { LONGEST_CHANNEL, LONGEST_QUOTE, localeOf, shorten } from '../language/locale.ts';
import { inLanguage, type Locale } from '../language/localized.ts';
import { SENTENCES } from '../language/sentences.ts';
import type { Facts } from '../rule.ts';
import type { Span } from '../span.ts';
import { family } from '../vouch.ts';

export interface Telling {
  readonly facts: Facts;
  readonly judgement: Judgement;
  readonly locale: Locale;
  /** The brand that the answer is about, if there is one. */
  readonly brand: Brand | undefined;
  readonly official: readonly ListedChannel[];
}

/** Works out once what every sentence of the answer needs. */
export function tellingOf(facts: Facts, judgement: Judgement): Telling {
  const brand = subjectOf(facts, judgement);
  const official = brand ? channelsOf(brand, facts.brands) : [];
  const locale = localeOf(facts.reading.contact);
  return { facts, judgement, locale, brand, official };
}

/** A number in a text that is some brand's own: "95188 rang me". */
export const officialNumberIn = ({ channels }: Facts): Channel | undefined =>
  channels.find(({ kind, role, status }) => kind === 'phone' && role === 'content' && status === 'official');

/** Whom the gravest reason names, else whom the contact claims to be, else whose channel it is, else whose number it speaks of. */
function subjectOf(facts: Facts, { findings, proof }: Judgement): Brand | undefined {
  const { claims, brands, channels } = facts;
  const owner = channels.find(channel => channel.owner !== undefined && channel.role !== 'content')?.owner;
  // A number in a text that alarms is often a decoy, and the alarm is about somebody else.
  const spokenOf = findings.length === 0 ? officialNumberIn(facts)?.owner : undefined;
  const claimed = claims.find(speaksFor)?.brand ?? claims[0]?.brand;
  const id =
    findings.find(finding => finding.brand !== undefined)?.brand ??
    claimed ??
    proof?.owner ??
    owner ??
    spokenOf;
  return id === undefined ? undefined : brands.byId.get(id);
}

/** The brand's own channels first, then its group's; of each, those that help soonest. */
export const channelsOf = (brand: Brand, brands: Brands): readonly ListedChannel[] =>
  brand.group === undefined
    ? brand.channels
    : [...family(brand.id, brands)].flatMap(id => brands.byId.get(id)?.channels ?? []);

export const nameOf = (brand: Brand | undefined, locale: Locale): string =>
  inLanguage(brand?.name ?? SENTENCES.somebody, locale);

/**
 * What fills the gaps in a sentence about a reason, or about none. Worked out as a gap asks for it: most sentences have one or two,
 * and to cut a quote or name the ways for those that have neither took a sixth of the time of all sentences.
 */
export class Values {
  readonly [gap: string]: string;
  readonly #telling: Telling;
  readonly #finding: Finding | undefined;

  constructor(telling: Telling, finding?: Finding) {
    this.#telling = telling;
    this.#finding = finding;
  }

  get brand(): string {
    const { facts, brand, locale } = this.#telling;
    const id = this.#finding?.brand;
    return nameOf(id === undefined ? brand : facts.brands.byId.get(id), locale);
  }

  get quote(): string {
    const { facts, locale } = this.#telling;
    const longest = LONGEST_QUOTE[locale];
    const span = this.#finding && quotedSpan(this.#finding, longest);
    return shorten(quoteOf(facts, span), longest);
  }

  get channel(): string {
    const channel = this.#channel;
    return channel ? channelText(channel, this.#telling.facts) : '';
  }

  get imitated(): string {
    const channel = this.#channel;
    return channel?.imitates ? displayChannel(channel.imitates.of, channel.kind, this.#telling.locale) : '';
  }

  get ways(): string {
    return waysOf(this.#telling);
  }

  get #channel(): Channel | undefined {
    return this.#finding?.channels[0] ?? this.#telling.facts.channels[0];
  }
}

/**
 * The words that give the reason, from the first to the last that fits into one quote: "卡因异常已被冻结" says more than "卡".
 * A number or link is shown as such, and not once more.
 */
function quotedSpan({ spans, channels }: Finding, longest: number): Span | undefined {
  const words = spans
    .filter(({ start }) => !channels.some(({ span }) => span?.start === start))
    .toSorted((a, b) => a.start - b.start);
  const first = words[0];
  if (!first) return spans[0];
  const last = words.findLast(({ end }) => end - first.start <= longest) ?? first;
  return { start: first.start, end: Math.max(first.end, last.end) };
}

/** At most two ways to reach the brand that the other side does not control. */
function waysOf({ official, brand, locale }: Telling): string {
  const best = ['phone', 'url', 'email'].flatMap(
    kind => official.find(channel => channel.kind === kind) ?? [],
  );
  const named = best.slice(0, 2).map(channel => displayChannel(channel.canonical, channel.kind, locale));
  if (brand?.inAppHelp) named.unshift(inLanguage(brand.inAppHelp, locale));
  const last = inLanguage({ zh: '，或 ', en: ' or ' }, locale);
  return named.length > 0 ? named.slice(0, 2).join(last) : inLanguage(SENTENCES['in-its-app'], locale);
}

export const quoteOf = ({ reading }: Facts, span: Span | undefined): string =>
  span ? reading.contact.value.slice(span.start, span.end) : '';

/** As the person has it before him; what stood beside the text, as it was read. */
export const channelText = ({ span, canonical = '' }: Channel, facts: Facts): string =>
  shorten(span ? quoteOf(facts, span) : canonical, LONGEST_CHANNEL);
