/** `import`: a brand's declaration → a patch of its file for a person to review. It writes to no file. */
import { parseArgs } from 'node:util';
import type { BrandFile } from '../../catalog/brand.ts';
import type { CatalogFiles } from '../../catalog/data.ts';
import { compare } from '../../catalog/declaration/compare.ts';
import { visible } from '../../catalog/declaration/visible.ts';
import { citedAs, type Origin, withFacts } from '../../catalog/declaration/write.ts';
import { CatalogError } from '../../catalog/error.ts';
import { loadCatalog } from '../../catalog/load.ts';
import type { DataFile } from '../../catalog/parse.ts';
import type { Command, World } from './command.ts';
import { type Proven, provenAt } from './proven.ts';
import { Misuse, Refusal } from './refusal.ts';
import { unifiedDiff } from './unified-diff.ts';

export const importDeclaration: Command = {
  usage: `  import <url-or-file> --brand <id>
      takes a brand's own list of channels (docs/official-channels.md) from https://<its host>/.well-known/
      official-channels.json, or from a file whose hash stands in its DNS, and prints a patch of allowlists/<id>.yaml`,
  run,
};

async function run(args: string[], world: World): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { brand: { type: 'string' } },
    allowPositionals: true,
  });
  const [place, ...others] = positionals;
  if (place === undefined || others.length > 0) throw new Misuse('Name one address or file to import.');
  if (values.brand === undefined) throw new Misuse('Say whose it is: --brand <id>.');
  const files = world.files();
  const catalog = loadCatalog(files);
  const brand = brandNamed(values.brand, catalog);
  const proven = await provenAt(place, brand, world);
  return propose(proven, brand, { files, catalog, world });
}

function brandNamed(id: string, { brands }: CatalogFiles): BrandFile {
  const brand = brands.find(one => one.id === id);
  if (brand) return brand;
  throw new Refusal(
    `No brand is called "${visible(id)}"; there are: ${brands.map(one => one.id).join(', ')}.`,
  );
}

interface Surroundings {
  readonly files: readonly DataFile[];
  readonly catalog: CatalogFiles;
  readonly world: World;
}

function propose(proven: Proven, brand: BrandFile, { files, catalog, world }: Surroundings): number {
  const { declaration, url, title, hash } = proven;
  const origin: Origin = { url, title, issued: declaration.issued, checked: world.today };
  const { facts, conflicts, notes } = compare(declaration, brand, catalog, citedAs(brand, origin));
  const before = files.find(({ path }) => path.endsWith(`allowlists/${brand.id}.yaml`))!;
  const after = withFacts(before, brand, facts, origin);
  const patch = unifiedDiff(before.path, before.text, after.text);
  if (patch === '') world.warn(`Nothing to change in ${before.path}.`);
  // Text before the first `---` is skipped by git and patch, and kept by whoever files the patch.
  else world.say(`${title}\n${url}\nsha256=${hash}\n\n${patch}`);
  for (const note of notes) world.warn(`note: ${note}`);
  const all = [...conflicts, ...breaches(files, before, after)];
  for (const conflict of all) world.warn(`conflict: ${conflict}`);
  return all.length === 0 ? 0 : 1;
}

/** What the build would say to the patched file: a patch that it refuses is no use to a reviewer who is not told. */
function breaches(files: readonly DataFile[], before: DataFile, after: DataFile): string[] {
  try {
    loadCatalog(files.map(file => (file === before ? after : file)));
    return [];
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    return error.problems.map(({ field, message }) =>
      visible(`once patched, ${field === '' ? '' : `${field} `}${message}`, 300),
    );
  }
}
