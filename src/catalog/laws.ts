/** What must hold across a whole file or the whole catalog, beyond the shape of each file. A build that breaks one fails. */
import { parse as parseHost } from 'tldts';
import { POWERS } from '../core/catalog.ts';
import { ACT_CONCEPTS } from '../core/text/acts.ts';
import { foldWord } from '../core/text/fold.ts';
import { SIGNALS } from '../signals/index.ts';
import type { BrandFile } from './brand.ts';
import { type Condition, partsOf } from './conditions.ts';
import type { CatalogFiles } from './data.ts';
import type { CatalogProblem } from './error.ts';
import type { RuleFile } from './rule.ts';

/** Concepts that the code itself asks for by name. */
export const NEEDED_CONCEPTS = [
  ...ACT_CONCEPTS,
  ...POWERS,
  'support-role',
  'hotline',
  'call',
  'contact',
  'host-lure',
  'anyone-else',
  'topic-of-it',
];
/** What a sentence of a rule may have filled in. */
export const PLACEHOLDERS = ['brand', 'quote', 'channel', 'imitated', 'ways'];

export function breaches(files: CatalogFiles): CatalogProblem[] {
  return [
    ...emptiness(files),
    ...files.brands.flatMap(brand => [...sourcesOf(brand), ...places(brand), ...groupOf(brand, files)]),
    ...sharedChannels(files),
    ...files.rules.flatMap(rule => [...conditionsOf(rule, files), ...placeholdersOf(rule)]),
  ];
}

const inBrand = (brand: { id: string }, field: string, message: string): CatalogProblem => ({
  file: `allowlists/${brand.id}.yaml`,
  field,
  message,
});
const inRule = (rule: { id: string }, field: string, message: string): CatalogProblem => ({
  file: `heuristics/${rule.id}.yaml`,
  field,
  message,
});

function emptiness({ brands, rules, concepts }: CatalogFiles): CatalogProblem[] {
  const problems: CatalogProblem[] = [];
  if (brands.length === 0)
    problems.push({
      file: 'allowlists/',
      field: '',
      message: 'holds no brand; judging with none would vouch for nobody',
    });
  if (rules.length === 0)
    problems.push({
      file: 'heuristics/',
      field: '',
      message: 'holds no rule; judging with none would look like all clear',
    });
  const known = new Set(concepts.map(({ id }) => id));
  for (const concept of NEEDED_CONCEPTS) {
    if (!known.has(concept))
      problems.push({
        file: `heuristics/lexicon/${concept}.yaml`,
        field: '',
        message: 'is missing; the code asks for this concept by name',
      });
  }
  return problems;
}

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

function conditionsOf(rule: RuleFile, { concepts }: CatalogFiles): CatalogProblem[] {
  const known = new Set(concepts.map(({ id }) => id));
  const problems: CatalogProblem[] = [];
  for (const list of ['all', 'any', 'none'] as const) {
    for (const [i, condition] of rule.when[list].entries()) {
      const message = faultOf(condition, known);
      if (message) problems.push(inRule(rule, `when.${list}.${i}`, message));
    }
  }
  return problems;
}

function faultOf(condition: Condition, known: ReadonlySet<string>): string | undefined {
  const { name, params } = partsOf(condition);
  const signal = SIGNALS.get(name);
  if (!signal) return `no signal is called "${name}"; there are: ${[...SIGNALS.keys()].join(', ')}`;
  const parsed = signal.params.safeParse(params);
  if (!parsed.success)
    return `${name} does not take this: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim()).join('; ')}`;
  for (const parameter of (signal.concepts ?? []) as readonly string[]) {
    const unknown = ((params[parameter] ?? []) as string[]).find(concept => !known.has(concept));
    if (unknown !== undefined)
      return `no concept is called "${unknown}"; add heuristics/lexicon/${unknown}.yaml or mend its spelling`;
  }
  return undefined;
}

function placeholdersOf(rule: RuleFile): CatalogProblem[] {
  const problems: CatalogProblem[] = [];
  for (const field of ['headline', 'because', 'official-would', 'next-step', 'if-already-done'] as const) {
    for (const [language, sentence] of Object.entries(rule[field])) {
      for (const [, name] of sentence.matchAll(/\{([^{}]*)\}/g)) {
        if (!PLACEHOLDERS.includes(name!))
          problems.push(
            inRule(
              rule,
              `${field}.${language}`,
              `{${name}} is filled with nothing; there are: ${PLACEHOLDERS.join(', ')}`,
            ),
          );
      }
    }
  }
  return problems;
}
