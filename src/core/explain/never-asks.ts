/** Where a contact asks for what the brand says that it never asks for, the brand's own word is the best reason. */
import type { Source } from '../brand.ts';
import type { Finding } from '../inspect.ts';
import { fill } from '../language/locale.ts';
import { inLanguage, nameIn } from '../language/localized.ts';
import { THING_NAMES } from '../language/names.ts';
import { SENTENCES } from '../language/sentences.ts';
import type { Telling } from './telling.ts';

/** A transfer to a "safe account" is a transfer; the registry knows the general thing. */
const GENERAL: Readonly<Record<string, string>> = { 'safe-account': 'transfer' };

interface Word {
  readonly concept: string;
  readonly source: Source;
}

/** The brand's facts that one finding contradicts. */
export function neverAsks({ brand }: Telling, { asked }: Finding): Word[] {
  return [...new Set(asked.map(concept => GENERAL[concept] ?? concept))].flatMap(concept => {
    const source = brand?.never.asksFor[concept];
    return source ? [{ concept, source }] : [];
  });
}

export function neverAsksBecause(telling: Telling, finding: Finding): string[] {
  const { brand, locale } = telling;
  return neverAsks(telling, finding).map(({ concept, source }) =>
    fill(SENTENCES['because-never-asks'], locale, {
      brand: brand ? inLanguage(brand.name, locale) : '',
      thing: nameIn(THING_NAMES, concept, locale),
      source: source.title,
      date: source.checked,
    }),
  );
}
