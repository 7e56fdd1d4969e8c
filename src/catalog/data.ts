/** The catalog as data: what the build writes and every app loads. Checked once, at build; examples stay behind. */
import { foldWord } from '../core/text/fold.ts';
import type { BrandFile } from './brand.ts';
import type { ConceptFile } from './concept.ts';
import type { ExonerationFile } from './exoneration.ts';
import type { NumberingPlanFile } from './numbering-plan.ts';
import type { RuleFile } from './rule.ts';
import type { SharedHostFile } from './shared-host.ts';
import type { WeightsFile } from './weights.ts';

export type BrandData = Omit<BrandFile, 'must-vouch' | 'must-not-vouch'>;
/** Its words as `foldWord` gives them. */
export type ConceptData = Pick<ConceptFile, 'id' | 'words' | 'experimental'>;
export type NumberingPlanData = Omit<NumberingPlanFile, 'must-read' | 'must-not-read'>;
export type RuleData = Omit<RuleFile, 'must-match' | 'must-not-match' | 'known-false-positives'>;

export type SharedHostData = Pick<SharedHostFile, 'kind' | 'because' | 'in-front-of' | 'behind'>;
export type WeightsData = Pick<WeightsFile, 'prior' | 'weights'>;
export interface ExonerationData {
  readonly id: string;
  readonly entries: readonly string[];
}

export interface CatalogData {
  /** First 12 hex digits of the SHA-256 of the rest. */
  readonly version: string;
  readonly brands: readonly BrandData[];
  readonly concepts: readonly ConceptData[];
  readonly numbering: readonly NumberingPlanData[];
  readonly numberWords: readonly ConceptData[];
  readonly rules: readonly RuleData[];
  readonly sharedHosts: readonly SharedHostData[];
  readonly exonerations: readonly ExonerationData[];
  readonly weights: readonly WeightsData[];
}

/** The files as read, with their examples: what the laws and the tests see. */
export interface CatalogFiles {
  readonly brands: readonly BrandFile[];
  readonly concepts: readonly ConceptFile[];
  readonly numbering: readonly NumberingPlanFile[];
  readonly numberWords: readonly ConceptFile[];
  readonly rules: readonly RuleFile[];
  readonly sharedHosts: readonly SharedHostFile[];
  readonly exonerations: readonly ExonerationFile[];
  readonly weights: readonly WeightsFile[];
}

/** The files without what only tests need. */
export function dataOf(files: CatalogFiles): Omit<CatalogData, 'version'> {
  const { brands, concepts, numbering, numberWords, rules, sharedHosts, exonerations, weights } = files;
  return {
    brands: brands.map(({ 'must-vouch': _, 'must-not-vouch': __, ...brand }) => brand),
    concepts: concepts.map(file => eachOnce(wordsOf(file))),
    numberWords: numberWords.map(wordsOf),
    numbering: numbering.map(({ 'must-read': _, 'must-not-read': __, ...plan }) => plan),
    rules: rules.map(
      ({ 'must-match': _, 'must-not-match': __, 'known-false-positives': ___, ...rule }) => rule,
    ),
    sharedHosts: sharedHosts.map(({ kind, because, 'in-front-of': front, behind }) => ({
      kind,
      because,
      'in-front-of': front,
      behind,
    })),
    weights: weights.map(({ prior, weights: byRule }) => ({ prior, weights: byRule })),
    exonerations: exonerations.map(({ id, groups }) => ({ id, entries: groups.flatMap(one => one.entries) })),
  };
}

/** Folded here: 10,000 words take 40 ms, and a Worker that starts has none to spare. In order, they share their beginnings. */
const wordsOf = ({ id, words, experimental }: ConceptFile): ConceptData => ({
  id,
  words: Object.fromEntries(
    Object.entries(words).map(([language, some]) => [language, [...new Set(some.map(foldWord))].sort()]),
  ) as ConceptData['words'],
  experimental,
});

/** A word that a measured language shares with an experimental one is measured. */
function eachOnce({ id, words, experimental }: ConceptData): ConceptData {
  const seen = new Set<string>();
  const languages = Object.keys(words).toSorted(
    (a, b) => Number(experimental.includes(a)) - Number(experimental.includes(b)),
  );
  const firstSeen = (word: string) => !seen.has(word) && seen.add(word);
  const once = languages.map(language => [language, words[language]!.filter(firstSeen)] as const);
  return { id, words: Object.fromEntries(once), experimental };
}
