/** What the core judges by, already compiled: who the brands are, which words mean what, and which facts make a rule. */
import type { Brands } from './brand.ts';
import type { Lists } from './lists/lists.ts';
import type { Numbering } from './phones/numbering.ts';
import type { Rule } from './rule.ts';
import type { Automaton } from './text/automaton.ts';
import type { Term } from './text/term.ts';

export interface CatalogVersion {
  /** First 12 hex digits of the SHA-256 of the compiled data. */
  readonly version: string;
  readonly brands: number;
  readonly rules: number;
}

export interface Catalog {
  readonly version: CatalogVersion;
  readonly brands: Brands;
  readonly numbering: Numbering;
  /** Log-odds of a scam where nothing is found, in an app. */
  readonly prior: number;
  readonly rules: readonly Rule[];
  /** Finds every concept word and every brand name in one pass over folded text. */
  readonly lexicon: Automaton<Term>;
  /** Hosts and numbers that others reported: brought by whoever runs this, since they change by the minute and the catalog by the week. */
  readonly lists: Lists;
}
