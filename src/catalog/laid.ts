/** What `compile` would work out anew at each start, worked out at build: where the words of a catalog lie. */
import type { NumberWord } from '../core/phones/numbering.ts';
import { layWords } from '../core/text/automaton.ts';
import type { Term } from '../core/text/term.ts';
import { compileBrand } from './compile-brand.ts';
import { lureEntries } from './compile-hosts.ts';
import { numberWordEntries } from './compile-numbering.ts';
import type { CatalogData } from './data.ts';
import { type WordsText, wordsText } from './laid-words.ts';
import { lexicon } from './lexicon.ts';

export interface Laid {
  /** Of the catalog whose words these are. */
  readonly version: string;
  readonly lexicon: WordsText<Term>;
  readonly lures: WordsText<number>;
  readonly numberWords: WordsText<NumberWord>;
}

export const lay = (data: CatalogData): Laid => ({
  version: data.version,
  lexicon: wordsText(layWords(lexicon(data.concepts, data.brands.map(compileBrand)))),
  lures: wordsText(layWords(lureEntries(data))),
  numberWords: wordsText(layWords(numberWordEntries(data.numberWords))),
});
