/** What comparing a declaration with a brand's file goes by, and what comes of it. */

import type { Localized } from '../../core/language/localized.ts';
import type { BrandFile } from '../brand.ts';
import type { CatalogFiles } from '../data.ts';
import type { Declaration } from '../declaration.ts';
import type { Entry } from './entry.ts';

/** A fact that the file does not hold yet. Its source is the declaration. */
export type NewFact =
  | { readonly under: readonly ['official', string]; readonly key: string; readonly purpose?: string }
  | { readonly under: readonly ['never', string]; readonly key: string }
  | {
      readonly under: readonly ['never', 'says'];
      readonly sentence: Localized;
    };

export interface Comparison {
  readonly facts: readonly NewFact[];
  /** One sentence each. What cannot be right is left out of `facts`; what cannot be read by eye is not. */
  readonly conflicts: readonly string[];
  readonly notes: readonly string[];
}

/** What comparing goes by. */
export interface Subject {
  readonly declaration: Declaration;
  readonly entries: readonly Entry[];
  readonly brand: BrandFile;
  readonly files: CatalogFiles;
}
