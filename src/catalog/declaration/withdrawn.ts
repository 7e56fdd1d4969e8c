/** Facts that the file holds by an earlier issue of the declaration, and that this one no longer states. */
import { factsOf } from '../registry/facts.ts';
import type { Subject } from './comparison.ts';
import { visible } from './visible.ts';

/** `cited`: the name of the declaration among the file's sources. */
export function withdrawn({ declaration, entries, brand }: Subject, cited: string | undefined): string[] {
  if (cited === undefined) return [];
  const stated = new Set(
    [
      ...entries.map(({ list, key }) => `official.${list}.${key}`),
      ...declaration.doesNotHave.map(kind => `never.has.${kind}`),
      ...declaration.neverAsksFor.map(concept => `never.asks-for.${concept}`),
      ...declaration.neverContactsBy.map(kind => `never.contacts-by.${kind}`),
      ...declaration.complete.map(kind => `never.has-other.${kind}`),
      ...declaration.statements.map(({ en }) => `never.says.${en}`),
    ].map(field => field.toLowerCase()),
  );
  return factsOf(brand)
    .filter(({ sources }) => sources.some(({ name }) => name === cited))
    .filter(({ field }) => !stated.has(field.toLowerCase()))
    .map(({ field }) => `${visible(field)}: the file has it from this declaration, which no longer says so`);
}
