/** The lexicon: every word of a concept and every name of a brand, with what it stands for. */
import type { Brand } from '../core/brand.ts';
import { Automaton, layWords } from '../core/text/automaton.ts';
import { foldWord } from '../core/text/fold.ts';
import type { Term } from '../core/text/term.ts';
import { compileBrand } from './compile-brand.ts';
import type { CatalogData, ConceptData } from './data.ts';
import { type LayoutText, layoutText, numberAt, readLayout, textOf } from './layout-text.ts';

/** Laid at build: a Worker that starts would take a fifth of its time for it. */
export interface LaidLexicon {
  /** Of the catalog whose words these are. */
  readonly version: string;
  readonly layout: LayoutText;
  /** What words stand for; most words of a concept stand for the same. */
  readonly terms: readonly (readonly Term[])[];
  /** The terms of each word, as the layout orders them. */
  readonly termsOf: string;
}

export function layLexicon(data: CatalogData): LaidLexicon {
  const { layout, values } = layWords(lexicon(data.concepts, data.brands.map(compileBrand)));
  const numbers = new Map<string, number>();
  const numberOf = (terms: readonly Term[]): number => {
    const key = JSON.stringify(terms);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const termsOf = textOf(values.map(numberOf));
  const terms = [...numbers.keys()].map(key => JSON.parse(key) as readonly Term[]);
  return { version: data.version, layout: layoutText(layout), terms, termsOf };
}

export function readLexicon({ layout, terms, termsOf }: LaidLexicon): Automaton<Term> {
  const values = Array.from(termsOf, (_, word) => terms[numberAt(termsOf, word)]!);
  return new Automaton({ layout: readLayout(layout), values });
}

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
