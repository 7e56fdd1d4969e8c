/**
 * Which hosts of the labelled data bear a brand's name, worked out without the code that is measured: plain letters,
 * plain Damerau distance. Of the scams among them, how many are recognised; of the others, how many are alarmed.
 */
import { parse } from 'tldts';
import type { CatalogData } from '../../src/catalog/data.ts';

/** `alias`: a name, an alias or a name for hosts. `everyday`: a name that also means something else: ledger, kraken. */
type Kind = 'alias' | 'everyday';

export interface Bearing {
  readonly brands: ReadonlySet<string>;
  readonly kind: Kind;
  /** Letter by letter, or one edit away; the first letter changed is another word, as the issue has it. */
  readonly how: 'contains' | 'one edit' | 'one edit, first letter';
}

const SHORTEST = 5;

export function namesOf({ brands }: CatalogData): (host: string) => Bearing | undefined {
  const alias = new Map<string, string>();
  const everyday = new Map<string, string>();
  for (const brand of brands) {
    const put = (names: readonly string[], to: Map<string, string>) => {
      for (const name of names.filter(one => /^[\x20-\x7e]+$/.test(one)).map(lettersOf))
        if (name.replaceAll(/\d/g, '').length >= SHORTEST) to.set(name, brand.id);
    };
    put([...Object.values(brand.name), ...brand.aliases, ...brand['host-names']], alias);
    put(brand['beside-support'], everyday);
  }
  return host => bearing(host, alias, 'alias') ?? bearing(host, everyday, 'everyday');
}

const lettersOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

function bearing(host: string, names: ReadonlyMap<string, string>, kind: Kind): Bearing | undefined {
  const { words, joint } = wordsOf(host);
  const all = [...words, ...joint];
  const holds = (test: (name: string) => boolean): Set<string> =>
    new Set([...names].filter(([name]) => test(name)).map(([, brand]) => brand));
  // Over a hyphen the name must be whole: `claim-token` holds no `imtoken`.
  const contains = holds(name => words.some(word => word.includes(name)) || joint.includes(name));
  if (contains.size > 0) return { brands: contains, kind, how: 'contains' };
  const near = holds(name => all.some(word => word.charAt(0) === name.charAt(0) && isNear(word, name)));
  if (near.size > 0) return { brands: near, kind, how: 'one edit' };
  const first = holds(name => all.some(word => isNear(word, name)));
  return first.size > 0 ? { brands: first, kind, how: 'one edit, first letter' } : undefined;
}

/** The words of each label, and two or three of them written together: `im-token`. */
function wordsOf(host: string): { words: string[]; joint: string[] } {
  const suffix = parse(host, { allowPrivateDomains: true }).publicSuffix ?? '';
  const labels = host.slice(0, Math.max(0, host.length - suffix.length - 1)).split('.');
  const tokens = labels.map(label => label.split(/[-_]/).filter(Boolean));
  const joint = tokens.flatMap(all =>
    [2, 3].flatMap(count => all.slice(count - 1).map((_, i) => all.slice(i, i + count).join(''))),
  );
  return { words: tokens.flat(), joint };
}

function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let i = 0;
  while (i < Math.min(a.length, b.length) && a[i] === b[i]) i++;
  if (a.length > b.length) return a.slice(i + 1) === b.slice(i);
  if (a.length < b.length) return a.slice(i) === b.slice(i + 1);
  const swapped = a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
  return swapped || a.slice(i + 1) === b.slice(i + 1);
}
