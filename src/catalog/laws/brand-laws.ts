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
    ...promisesOf(brand),
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

function usedSources(brand: BrandFile): Used[] {
  const used = [
    ...channelSources(brand, 'official'),
    ...channelSources(brand, 'reported'),
    ...negativeSources(brand, 'never'),
    ...negativeSources(brand, 'reported-never'),
  ];
  const help = brand['in-app-help'];
  return help ? [...used, { field: 'in-app-help', source: help.source }] : used;
}

interface Used {
  readonly field: string;
  readonly source: string;
}

/** The source of a channel, and those that state the same. */
export const sourcesOfEntry = (entry: BrandFile['official']['phones'][string]): string[] =>
  typeof entry === 'string' ? [entry] : [entry.source, ...(entry.also ?? [])];

const channelSources = (brand: BrandFile, key: 'official' | 'reported'): Used[] =>
  Object.entries(brand[key]).flatMap(([list, channels]) =>
    Object.entries(channels).flatMap(([channel, entry]) =>
      sourcesOfEntry(entry).map(source => ({ field: `${key}.${list}.${channel}`, source })),
    ),
  );

function negativeSources(brand: BrandFile, key: 'never' | 'reported-never'): Used[] {
  const { says, ...facts } = brand[key];
  const named = Object.entries(facts).flatMap(([name, all]) =>
    Object.entries(all).map(([fact, source]) => ({ field: `${key}.${name}.${fact}`, source })),
  );
  return [...named, ...says.map(({ source }, i) => ({ field: `${key}.says.${i}`, source }))];
}

/** A domain entry answers for all below it, so it must be exactly a registrable domain. */
function places(brand: BrandFile): CatalogProblem[] {
  const faults = (key: 'official' | 'reported', list: keyof typeof FAULT_IN) =>
    Object.keys(brand[key][list]).flatMap(entry => {
      const message = FAULT_IN[list](entry);
      return message === undefined ? [] : [inBrand(brand, `${key}.${list}.${entry}`, message)];
    });
  return (['official', 'reported'] as const).flatMap(key =>
    (['domains', 'hosts', 'paths'] as const).flatMap(list => faults(key, list)),
  );
}

const FAULT_IN = {
  domains: (domain: string) => {
    const registrable = parseHost(domain, { allowPrivateDomains: true }).domain;
    if (registrable === domain) return undefined;
    return `is no registrable domain (that is ${registrable ?? 'none'}); list it under hosts or paths`;
  },
  hosts: (host: string) => (host.includes('/') ? 'has a path; list it under paths' : undefined),
  paths: (path: string) =>
    path.includes('/') && path === path.toLowerCase() ? undefined : 'write host/path in lower case',
};

/** What vouches must show that it does; a file with reports only has nothing to show. */
function promisesOf(brand: BrandFile): CatalogProblem[] {
  const vouches = channelSources(brand, 'official').length > 0;
  return vouches && brand['must-vouch'].length === 0
    ? [inBrand(brand, 'must-vouch', 'is empty; write at least one')]
    : [];
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
    for (const { field } of [...channelSources(brand, 'official'), ...channelSources(brand, 'reported')]) {
      claim(brand, field, field.split('.').slice(2).join('.').toLowerCase());
    }
    for (const name of [
      ...Object.values(brand.name),
      ...brand.aliases,
      ...brand['claimed-as'],
      ...brand['beside-support'],
    ])
      claim(brand, 'aliases', `name ${foldWord(name)}`);
  }
  return problems;
}
