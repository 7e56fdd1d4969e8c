/** The lexicon: every word of a concept and every name of a brand, with what it stands for. */
import type { Brand } from '../core/brand.ts';
import { foldWord } from '../core/text/fold.ts';
import type { Term } from '../core/text/term.ts';
import type { ConceptData } from './data.ts';

export function* lexicon(
  concepts: readonly ConceptData[],
  brands: readonly Brand[],
): Generator<[string, Term]> {
  for (const concept of concepts) yield* wordsOf(concept);
  for (const brand of brands) for (const name of namesOf(brand)) yield [name, { brand: brand.id }];
  for (const brand of brands) {
    for (const name of brand.besideSupport) yield [foldWord(name), { brand: brand.id, besideSupport: true }];
  }
}

function* wordsOf({ id, words, experimental }: ConceptData): Generator<[string, Term]> {
  for (const [language, some] of Object.entries(words)) {
    const term = experimental.includes(language) ? { concept: id, experimental: true } : { concept: id };
    for (const word of some) yield [word, term];
  }
}

/** What a brand goes by, folded. */
export const namesOf = ({ name, aliases }: Brand): Set<string> =>
  new Set([...Object.values(name), ...aliases].map(foldWord));
