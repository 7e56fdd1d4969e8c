/** Makes the modules that are not kept: the numbering plans, and by them the catalog, whose files hold phone numbers. */
import { buildPlans } from './build-plans.ts';

buildPlans();
const { buildCatalog } = await import('./build-catalog.ts');
const { CatalogError } = await import('../catalog/error.ts');
try {
  buildCatalog();
} catch (error) {
  if (!(error instanceof CatalogError)) throw error;
  console.error(`The catalog has ${error.problems.length} problem(s):\n\n${error.message}`);
  process.exitCode = 1;
}
