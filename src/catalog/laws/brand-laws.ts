/** Laws of brand files: sourced facts, exact domains, known groups, and nothing that two brands own. */
import { parse as parseHost } from 'tldts';
import { foldWord } from '../../core/text/fold.ts';
import type { BrandFile } from '../brand.ts';
import type { CatalogFiles } from '../data.ts';
import type { CatalogProblem } from '../error.ts';

export function brandBreaches(files: CatalogFiles): CatalogProblem[] {
  const each = files.brands.flatMap(brand => [
    ...sourcesOf(brand),
    ...places(brand),
    ...groupOf(brand, files),
  ]);
  return [...each, ...sharedChannels(files)];
}

const inBrand = (brand: { id: string }, field: string, message: string): CatalogProblem => ({
  file: `allowlists/${brand.id}.yaml`,
  field,
  message,
});

/** Every fact points to a source of its own file, and every source is used. */
function sourcesOf(brand: BrandFile): CatalogProblem[] {
  const named = new Set(Object.keys(brand.sources));
  const used = usedSources(brand);
  const missing = used.filter(({ source }) => !named.has(source));
  const idle = [...named].filter(name => !used.some(({ source }) => source === name));
  return [
    ...missing.map(({ field, source }) =>
      inBrand(brand, field, `no source is called "${source}"; there are: ${[...named].join(', ')}`),
    ),
    ...idle.map(name =>
      inBrand(brand, `sources.${name}`, 'no fact uses it; point a fact to it or take it out'),
    ),
  ];
}

function usedSources(brand: BrandFile): { field: string; source: string }[] {
  const used: { field: string; source: string }[] = [];
  for (const [kind, channels] of Object.entries(brand.official)) {
    for (const [channel, entry] of Object.entries(channels)) {
      used.push({
        field: `official.${kind}.${channel}`,
        source: typeof entry === 'string' ? entry : entry.source,
      });
    }
  }
  const { has, can, 'asks-for': asksFor, says } = brand.never;
  for (const [name, facts] of Object.entries({ has, can, 'asks-for': asksFor })) {
    for (const [fact, source] of Object.entries(facts)) used.push({ field: `never.${name}.${fact}`, source });
  }
  for (const [i, { source }] of says.entries()) used.push({ field: `never.says.${i}`, source });
  if (brand['in-app-help']) used.push({ field: 'in-app-help', source: brand['in-app-help'].source });
  return used;
}

/** A domain entry answers for all below it, so it must be exactly a registrable domain. */
function places(brand: BrandFile): CatalogProblem[] {
  const problems: CatalogProblem[] = [];
  for (const domain of Object.keys(brand.official.domains)) {
    const registrable = parseHost(domain, { allowPrivateDomains: true }).domain;
    if (registrable !== domain)
      problems.push(
        inBrand(
          brand,
          `official.domains.${domain}`,
          `is no registrable domain (that is ${registrable ?? 'none'}); list it under hosts or paths`,
        ),
      );
  }
  for (const host of Object.keys(brand.official.hosts)) {
    if (host.includes('/'))
      problems.push(inBrand(brand, `official.hosts.${host}`, 'has a path; list it under paths'));
  }
  for (const path of Object.keys(brand.official.paths)) {
    if (!path.includes('/') || path !== path.toLowerCase())
      problems.push(inBrand(brand, `official.paths.${path}`, 'write host/path in lower case'));
  }
  return problems;
}

function groupOf(brand: BrandFile, { brands }: CatalogFiles): CatalogProblem[] {
  const known = brand.group === undefined || brands.some(({ id }) => id === brand.group);
  return known
    ? []
    : [inBrand(brand, 'group', `no brand is called "${brand.group}"; write the id of its file`)];
}

/** No channel, name or alias belongs to two brands: we could not say whose it is. */
function sharedChannels({ brands }: CatalogFiles): CatalogProblem[] {
  const owners = new Map<string, string>();
  const problems: CatalogProblem[] = [];
  const claim = (brand: BrandFile, field: string, key: string) => {
    const owner = owners.get(key);
    if (owner !== undefined && owner !== brand.id)
      problems.push(
        inBrand(brand, field, `belongs to ${owner} already; one file owns it, and a group shares it`),
      );
    owners.set(key, brand.id);
  };
  for (const brand of brands) {
    for (const [kind, channels] of Object.entries(brand.official)) {
      for (const channel of Object.keys(channels))
        claim(brand, `official.${kind}.${channel}`, channel.toLowerCase());
    }
    for (const name of [...Object.values(brand.name), ...brand.aliases])
      claim(brand, 'aliases', `name ${foldWord(name)}`);
  }
  return problems;
}
