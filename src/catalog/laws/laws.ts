/** What must hold across a whole file or the whole catalog, beyond the shape of each file. A build that breaks one fails. */
import { POWERS } from '../../core/brand.ts';
import { ACT_CONCEPTS } from '../../core/text/act-concepts.ts';
import type { CatalogFiles } from '../data.ts';
import type { CatalogProblem } from '../error.ts';
import { brandBreaches } from './brand-laws.ts';
import { ruleBreaches } from './rule-laws.ts';

/** Concepts that the code itself asks for by name. */
const NEEDED_CONCEPTS = [
  ...ACT_CONCEPTS,
  ...POWERS,
  ...['support-role', 'hotline', 'call', 'contact', 'host-lure'],
];

export const breaches = (files: CatalogFiles): CatalogProblem[] => [
  ...emptiness(files),
  ...brandBreaches(files),
  ...ruleBreaches(files),
];

/** An empty list would judge everything "unknown" without a word: the failure that matters most must not be silent. */
function emptiness({ brands, rules, concepts }: CatalogFiles): CatalogProblem[] {
  const problems: CatalogProblem[] = [];
  const say = (file: string, message: string) => problems.push({ file, field: '', message });
  if (brands.length === 0) say('allowlists/', 'holds no brand; judging with none would vouch for nobody');
  if (rules.length === 0) say('heuristics/', 'holds no rule; judging with none would look like all clear');
  const known = new Set(concepts.map(({ id }) => id));
  for (const concept of NEEDED_CONCEPTS) {
    if (!known.has(concept))
      say(`heuristics/lexicon/${concept}.yaml`, 'is missing; the code asks for this concept by name');
  }
  return problems;
}
