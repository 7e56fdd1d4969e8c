/** Second verb: contact → reading. Blots out secrets, folds, cuts into clauses, finds every channel. It judges nothing. */
import type { Catalog } from './catalog.ts';
import type { ChannelRole, Sighting } from './channels/channel.ts';
import { findAccounts } from './channels/find-accounts.ts';
import { findLinks } from './channels/find-links.ts';
import { askedAbout } from './channels/question.ts';
import { readChannel } from './channels/read-channel.ts';
import { findSpelledLinks } from './channels/spelled-links.ts';
import { type Contact, type ContactKind, LONGEST_VALUE } from './contact.ts';
import { brandNamed } from './identify.ts';
import { findPayments } from './payments/find-payments.ts';
import type { Payment } from './payments/payment.ts';
import { isBareNumber } from './phones/bare-number.ts';
import { findPhones, MOST_PHONES } from './phones/find-phones.ts';
import type { Place } from './phones/place.ts';
import { regionOfWriter } from './phones/writer.ts';
import type { Reading, Unchecked } from './reading.ts';
import { shadowOf } from './secrets/shadow.ts';
import { withoutSecrets } from './secrets/without-secrets.ts';
import { overlapsAny } from './spans.ts';
import { discourseOf } from './text/clauses.ts';
import { NO_WORDS } from './text/discourse.ts';
import { type Folded, fold } from './text/fold.ts';

export function normalize(pasted: Contact, catalog: Catalog): Reading {
  const unchecked: Unchecked[] = [];
  if (pasted.value.length > LONGEST_VALUE) unchecked.push({ code: 'too-long', field: 'value' });
  const shadow = shadowOf(pasted.value.slice(0, LONGEST_VALUE));
  // From here on nobody sees what was pasted: a secret cannot be quoted, because it is not there.
  const contact = withoutSecrets(pasted, shadow.text);
  const { value } = contact;
  const place = placeOf(contact, catalog);
  const folded = fold(value);
  const kind = contact.kind ?? 'auto';
  const alone = kind === 'text' || kind === 'page' ? undefined : readAlone(value, kind, place);
  const around = besides(contact, place, unchecked);
  const payments = findPayments(shadow);
  const inside = alone ? [alone] : find(value, folded, payments, place, unchecked);
  const isNothingElse =
    isChannelKind(kind) || (kind === 'auto' && inside.length + payments.length === 0 && isBareNumber(value));
  if (!alone && isNothingElse) unchecked.push({ code: 'unreadable', field: 'value' });
  return {
    contact,
    folded,
    // One channel alone says nothing: "imtoken" in a host is no claim.
    discourse: alone ? NO_WORDS : discourseOf(folded.text, catalog.lexicon, insideLinks(inside, folded)),
    channels: [...inside, ...around],
    secrets: shadow.secrets,
    payments,
    codes: shadow.survey.codes,
    unchecked,
  };
}

const isChannelKind = (kind: ContactKind): boolean =>
  kind === 'phone' || kind === 'url' || kind === 'email' || kind === 'handle';

/** Whether a folded offset lies in a link; `undefined` without any. Asked in reading order, so one pass over the links answers all. */
function insideLinks(channels: readonly Sighting[], folded: Folded): ((at: number) => boolean) | undefined {
  const links = channels.flatMap(({ kind, span }) => (kind === 'url' && span ? span : []));
  if (links.length === 0) return undefined;
  let next = 0;
  return at => {
    const { start } = folded.spanOf(at, at + 1);
    while (next < links.length && links[next]!.end <= start) next++;
    return next < links.length && links[next]!.start <= start;
  };
}

/** The whole value as one channel. Its span is the value without the spaces, or the question, around it. */
function readAlone(value: string, kind: ContactKind, place: Place): Sighting | undefined {
  const sighting = readChannel(value, kind, 'subject', place);
  const start = value.length - value.trimStart().length;
  if (sighting) return { ...sighting, span: { start, end: start + value.trim().length } };
  const span = kind === 'auto' ? askedAbout(value) : undefined;
  const asked = span && readChannel(value.slice(span.start, span.end), kind, 'subject', place);
  return asked && { ...asked, span };
}

function find(
  value: string,
  folded: Folded,
  payments: readonly Payment[],
  place: Place,
  unchecked: Unchecked[],
): Sighting[] {
  const links = [...findLinks(value, folded), ...findSpelledLinks(folded)];
  // An address is no account and an IBAN no phone number, whatever digits they hold. A link stays one with an address in it.
  const paid = payments.map(({ span }) => span);
  const linked = links.map(({ span }) => span!);
  const inLink = ({ span }: Sighting) => overlapsAny(linked, span!) || overlapsAny(paid, span!);
  const numbers = findPhones(folded, place);
  if (numbers.length === MOST_PHONES) unchecked.push({ code: 'too-many', field: 'value' });
  const phones = numbers.filter(phone => !inLink(phone));
  const accounts = findAccounts(folded).filter(account => !inLink(account));
  return [...links, ...phones, ...accounts].sort((a, b) => a.span!.start - b.span!.start);
}

/** What the caller named beside the value: where a page was seen, whom a message says it is from. */
function besides(contact: Contact, place: Place, unchecked: Unchecked[]): Sighting[] {
  const found: Sighting[] = [];
  const add = (field: 'url' | 'sender', kind: ContactKind, role: ChannelRole) => {
    const written = contact[field];
    if (written === undefined) return;
    const { span: _, ...sighting } = readChannel(written, kind, role, place) ?? {
      kind: 'url' as const,
      role,
      disguises: ['unreadable'],
    };
    if (sighting.disguises.includes('unreadable')) unchecked.push({ code: 'unreadable', field });
    else found.push(sighting);
  };
  add('url', 'url', 'page');
  add('sender', 'auto', 'sender');
  if (contact.sender !== undefined && contact.authenticated !== true) {
    unchecked.push({ code: 'sender-not-proven', field: 'sender' });
  }
  return found;
}

/** The region is taken from the caller, then from the claimed brand, then from the writer's script. */
function placeOf(contact: Contact, catalog: Catalog): Place {
  const brand = contact.claims === undefined ? undefined : brandNamed(contact.claims, catalog.brands);
  const regions = brand?.regions.filter(region => region !== 'global') ?? [];
  return {
    region: contact.region,
    assumed: regions[0] ?? regionOfWriter(contact.value + (contact.claims ?? ''), contact.locale),
    numbering: catalog.numbering,
  };
}
