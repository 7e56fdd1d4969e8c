/** Reads and checks the data files once for the whole run: in each of 72 test files it took a second of 0.7 MB YAML and every law. */
import type { TestProject } from 'vitest/node';
import { readDataFiles } from '../../src/apps/build-catalog.ts';
import { loadCatalog } from '../../src/catalog/load.ts';

export default function provideCatalogs(project: TestProject): void {
  const real = readDataFiles();
  const invented = readDataFiles(undefined, ['tests/fixtures/allowlists']);
  project.provide('catalogs', { realFiles: loadCatalog(real), files: loadCatalog([...real, ...invented]) });
}
