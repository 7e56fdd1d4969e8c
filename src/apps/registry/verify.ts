/** `verify`: reads pages again and says which facts are still on them. It changes no file: a person decides. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrandFile } from '../../catalog/brand.ts';
import { loadCatalog } from '../../catalog/load.ts';
import { factsOf } from '../../catalog/registry/facts.ts';
import { type Finding, type PageOf, type Verified, verify } from '../../catalog/registry/verify.ts';
import type { Command, World } from './command.ts';
import { fetchPage } from './fetch-page.ts';
import { Misuse, Refusal } from './refusal.ts';

export const verifyCommand: Command = {
  usage: `  verify (--pages <folder> | --live) [--brand <id>]
      whether the sources still say what the registry says: from saved pages (<folder>/<brand>/<source>.html, .md
      or .txt), or from the pages themselves`,
  async run(args, world) {
    const { values } = parseArgs({
      args,
      options: {
        pages: { type: 'string' },
        live: { type: 'boolean', default: false },
        brand: { type: 'string' },
      },
    });
    if ((values.pages === undefined) === !values.live)
      throw new Misuse('Say where the pages are: --pages <folder>, or --live.');
    const { brands } = loadCatalog(world.files());
    const wanted = values.brand === undefined ? brands : brands.filter(({ id }) => id === values.brand);
    if (wanted.length === 0) throw new Refusal('No brand has that id.');
    const pageOf = values.pages === undefined ? await livePages(wanted, world) : savedPages(values.pages);
    return tell(
      wanted.flatMap(brand => verify(factsOf(brand), pageOf)),
      world,
    );
  },
};

const ENDINGS = ['html', 'md', 'txt'];

/** Ids and source names are lower-case words and hyphens, so they cannot lead out of the folder. */
const savedPages =
  (folder: string): PageOf =>
  (brand, source) => {
    const file = ENDINGS.map(ending => join(folder, brand, `${source}.${ending}`)).find(existsSync);
    return file === undefined ? undefined : readFileSync(file, 'utf8');
  };

/** One page after the other: a registry is small, and its sources are other people's servers. */
async function livePages(brands: readonly BrandFile[], world: World): Promise<PageOf> {
  const pages = new Map<string, string>();
  for (const url of new Set(
    brands.flatMap(({ sources }) => Object.values(sources).map(source => source.url)),
  )) {
    const page = await fetchPage(url);
    if ('text' in page) pages.set(url, page.text);
    else world.warn(`${url}: ${page.fault}`);
  }
  const addresses = new Map(brands.map(({ id, sources }) => [id, sources]));
  return (brand, source) => pages.get(addresses.get(brand)?.[source]?.url ?? '');
}

/** What is not found comes out; the rest is counted. */
function tell(verified: readonly Verified[], world: World): number {
  const found = (finding: Finding) => verified.filter(one => one.finding === finding);
  for (const { fact, source } of found('not-found'))
    world.say(`${fact.brand}  ${fact.field}  is not on ${source}\n`);
  world.warn(
    `${found('still-there').length} still there, ${found('not-found').length} not found, ` +
      `${found('a-person').length} for a person to read, ${found('no-page').length} without a page.`,
  );
  return found('not-found').length === 0 ? 0 : 1;
}
