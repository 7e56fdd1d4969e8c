/** What the rules see of a contact, by the catalog of the tests: the first four verbs of `check`, one after the other. */
import type { Catalog } from '../../src/core/catalog.ts';
import type { Contact } from '../../src/core/contact.ts';
import { identify } from '../../src/core/identify.ts';
import { normalize } from '../../src/core/normalize.ts';
import type { Facts } from '../../src/core/rule.ts';
import type { Span } from '../../src/core/span.ts';
import { vouch } from '../../src/core/vouch.ts';
import { catalog } from '../support/catalogs.ts';

export function factsOf(contact: Contact, by: Catalog = catalog): Facts {
  const { brands } = by;
  const reading = normalize(contact, by);
  const claims = identify(reading, brands);
  return { reading, claims, channels: vouch(reading.channels, claims, brands), brands };
}

/** The person's own words at some spans. */
export const quotes = ({ value }: Contact, spans: readonly Span[] = []): string[] =>
  spans.map(({ start, end }) => value.slice(start, end));
