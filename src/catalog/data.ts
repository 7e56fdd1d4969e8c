/** The catalog as data: what the build writes and every app loads. Checked once, at build; examples stay behind. */
import type { BrandFile } from './brand.ts';
import type { ConceptFile } from './concept.ts';
import type { RuleFile } from './rule.ts';

export type BrandData = Omit<BrandFile, 'must-vouch' | 'must-not-vouch'>;
export type ConceptData = Pick<ConceptFile, 'id' | 'words' | 'experimental'>;
export type RuleData = Omit<RuleFile, 'must-match' | 'must-not-match' | 'known-false-positives'>;

export interface CatalogData {
  /** First 12 hex digits of the SHA-256 of the rest. */
  readonly version: string;
  readonly brands: readonly BrandData[];
  readonly concepts: readonly ConceptData[];
  readonly rules: readonly RuleData[];
}

/** The files as read, with their examples: what the laws and the tests see. */
export interface CatalogFiles {
  readonly brands: readonly BrandFile[];
  readonly concepts: readonly ConceptFile[];
  readonly rules: readonly RuleFile[];
}

/** The files without what only tests need. */
export function dataOf({ brands, concepts, rules }: CatalogFiles): Omit<CatalogData, 'version'> {
  return {
    brands: brands.map(({ 'must-vouch': _, 'must-not-vouch': __, ...brand }) => brand),
    concepts: concepts.map(({ id, words, experimental }) => ({ id, words, experimental })),
    rules: rules.map(
      ({ 'must-match': _, 'must-not-match': __, 'known-false-positives': ___, ...rule }) => rule,
    ),
  };
}
