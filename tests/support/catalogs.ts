/** The catalogs that tests judge by: the real files, and the real files with the two brands that nobody runs. */
import { readDataFiles } from '../../src/apps/build-catalog.ts';
import { compile } from '../../src/catalog/compile.ts';
import { type CatalogFiles, dataOf } from '../../src/catalog/data.ts';
import { loadCatalog } from '../../src/catalog/load.ts';

export const realFiles: CatalogFiles = loadCatalog(readDataFiles());

export const files: CatalogFiles = loadCatalog([
  ...readDataFiles(),
  ...readDataFiles(undefined, ['tests/fixtures/allowlists']),
]);

export const compiled = (from: CatalogFiles) => compile({ version: 'test', ...dataOf(from) });

export const catalog = compiled(files);
