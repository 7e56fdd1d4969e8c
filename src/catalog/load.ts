/** Data files → the checked catalog. It reads texts, not the disk, so that tests can hand it bad ones. */
import { brandSchema } from './brand.ts';
import { conceptSchema } from './concept.ts';
import type { CatalogFiles } from './data.ts';
import { CatalogError, type CatalogProblem } from './error.ts';
import { exonerationSchema } from './exoneration.ts';
import { breaches } from './laws/laws.ts';
import { numberingPlanSchema } from './numbering-plan.ts';
import { type DataFile, type Parsed, parseFile } from './parse.ts';
import { ruleSchema } from './rule.ts';
import { sharedHostSchema } from './shared-host.ts';
import { weightsSchema } from './weights.ts';

/** Throws one `CatalogError` with everything that is wrong. Files are taken in the order of their paths. */
export function loadCatalog(files: readonly DataFile[]): CatalogFiles {
  const problems: CatalogProblem[] = [];
  const keep = <T>(parsed: Parsed<T>): T[] => {
    if ('value' in parsed) return [parsed.value];
    problems.push(...parsed.problems);
    return [];
  };
  const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const under = (folder: string) =>
    inOrder.filter(({ path }) => path.slice(0, path.lastIndexOf('/')).endsWith(folder));
  const loaded = {
    brands: under('allowlists').flatMap(file => keep(parseFile(file, brandSchema))),
    concepts: under('heuristics/lexicon').flatMap(file => keep(parseFile(file, conceptSchema))),
    numbering: under('heuristics/numbering').flatMap(file => keep(parseFile(file, numberingPlanSchema))),
    numberWords: under('heuristics/numbering/words').flatMap(file => keep(parseFile(file, conceptSchema))),
    rules: under('heuristics').flatMap(file => keep(parseFile(file, ruleSchema))),
    sharedHosts: under('heuristics/hosts').flatMap(file => keep(parseFile(file, sharedHostSchema))),
    weights: under('heuristics/weights').flatMap(file => keep(parseFile(file, weightsSchema))),
    exonerations: under('heuristics/exonerations').flatMap(file => keep(parseFile(file, exonerationSchema))),
  };
  if (problems.length === 0) problems.push(...breaches(loaded));
  if (problems.length > 0) throw new CatalogError(problems);
  return loaded;
}
