/** Makes the modules that are not kept: numbering plans and word lists, and by them the catalog, which is checked by the core. */
import { buildPlans } from './build-plans.ts';
import { buildWordLists } from './build-word-lists.ts';

buildPlans();
buildWordLists();
const { buildCatalog } = await import('./build-catalog.ts');
const { CatalogError } = await import('../catalog/error.ts');
try {
  buildCatalog();
} catch (error) {
  if (!(error instanceof CatalogError)) throw error;
  console.error(`The catalog has ${error.problems.length} problem(s):\n\n${error.message}`);
  process.exitCode = 1;
}
