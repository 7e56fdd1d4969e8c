/** The catalogs that tests judge by: the real files, and the real files with the two brands that nobody runs. */
import { inject } from 'vitest';
import { compile } from '../../src/catalog/compile.ts';
import { type CatalogFiles, dataOf } from '../../src/catalog/data.ts';
import { hashOf } from '../../src/core/lists/host-hash.ts';
import type { HostList } from '../../src/core/lists/host-list.ts';
import type { Lists } from '../../src/core/lists/lists.ts';
import { numberList } from '../../src/core/lists/number-list.ts';
import { SortedHashes, sortedOnce } from '../../src/core/lists/sorted-hashes.ts';

declare module 'vitest' {
  interface ProvidedContext {
    catalogs: { readonly realFiles: CatalogFiles; readonly files: CatalogFiles };
  }
}

/** Loaded once for the whole run, by load-catalogs.ts. */
export const { realFiles, files } = inject('catalogs');

/** A list that nobody keeps, so that rules on lists can be shown at work. */
const reported = (...places: string[]): HostList => ({
  id: 'reported',
  source,
  hosts: new SortedHashes(sortedOnce(Float64Array.from(places, hashOf))),
});

const source = {
  title: 'An invented list',
  url: 'https://list.example/',
  saidBy: 'community-list',
  checked: '2026-11-22',
};

/** Four numbers of one block of ten: the rest of the block is suspected with them. */
const numbers = ['+442079460710', '+442079460711', '+442079460712', '+442079460713'];

export const lists: Lists = {
  hosts: [reported('drifting-buoy.example', 'ipfs.io/ipfs/drifting-buoy')],
  numbers: [numberList('reported-numbers', source, numbers).list],
};

export const compiled = (from: CatalogFiles) => compile({ version: 'test', ...dataOf(from) }, lists);

export const catalog = compiled(files);
