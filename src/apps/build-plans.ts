/** Writes what `src/core/phones/plans` reads of libphonenumber's metadata: without formats and examples, a third of it. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import metadata from 'libphonenumber-js/max/metadata';
import { PARTS } from '../core/phones/plans/plan.ts';
import { parsed, writeWhole } from './written-module.ts';

const GENERATED = join(
  fileURLToPath(new URL('../../', import.meta.url)),
  'src/core/phones/plans/generated.ts',
);

type Rows = Readonly<Record<string, readonly unknown[]>>;

const read = new Set<number>(Object.values(PARTS));
const cut = (rows: Rows): Rows =>
  Object.fromEntries(
    Object.entries(rows).map(([key, row]) => [key, row.map((part, place) => (read.has(place) ? part : 0))]),
  );

export function buildPlans(): void {
  const { version } = createRequire(import.meta.url)('libphonenumber-js/package.json') as { version: string };
  const plans = {
    country_calling_codes: metadata.country_calling_codes,
    countries: cut(metadata.countries),
    nonGeographic: cut(metadata.nonGeographic),
  };
  writeWhole(
    GENERATED,
    `// Made by src/apps/build-plans.ts from libphonenumber-js ${version}. Do not edit.\n` +
      `export const metadata: import('./plan.ts').PlanRows = ${parsed(plans)};\n`,
  );
}
