/** Which brand's name an unlisted host wears, and how. It compares names; whether that is bad is for rules to say. */
import { parse } from 'tldts';
import type { Brands } from '../brand.ts';
import { hasHan } from '../text/letters.ts';
import type { Imitation, Sighting } from './channel.ts';
import { deletions, isOneEdit } from './edit.ts';
import { displayHost } from './link.ts';
import { skeleton } from './skeleton.ts';

/** A shorter name is part of too many honest words to be looked for inside one: `icbc` is, `yqb` is not. */
const SHORTEST_TOKEN = 4;
const SHORTEST_EMBEDDED = 6;
/** Two Han characters say as much as six Latin letters. */
const SHORTEST_HAN = 2;
const shortest = (name: string, latin: number): number => (hasHan(name) ? SHORTEST_HAN : latin);
/** One edit of a shorter name is too often a word of its own: `bank1`, `alpay`. */
const SHORTEST_EDITED = 6;
/** `imtoken-3s`, `coinbase1`: what is left beside a brand's name says nothing of its own. */
const LONGEST_FILLER = 2;

export function imitationOf(sighting: Sighting, brands: Brands): Imitation | undefined {
  const host = hostOf(sighting);
  if (host === undefined) return undefined;
  const parsed = parse(host, { allowPrivateDomains: true });
  if (!parsed.domain || brands.byChannel.has(`domain ${parsed.domain}`)) return undefined;
  const labels = (parsed.subdomain ?? '').split('.').filter(label => label !== '');
  return (
    homograph(parsed.domain, brands) ??
    embedded(labels, brands) ??
    inName(displayHost(parsed.domainWithoutSuffix ?? ''), brands) ??
    inSubdomain(labels, brands)
  );
}

function hostOf({ kind, canonical }: Sighting): string | undefined {
  if (canonical === undefined) return undefined;
  if (kind === 'url') return canonical.split('/')[0];
  return kind === 'email' ? canonical.slice(canonical.indexOf('@') + 1) : undefined;
}

/** `xn--tken-0ye.im` reads as `token.im`. */
function homograph(domain: string, brands: Brands): Imitation | undefined {
  const official = brands.bySkeleton.get(skeleton(displayHost(domain)));
  return official && official.canonical !== domain
    ? { brand: official.brand, way: 'homograph', of: official.canonical }
    : undefined;
}

/** Labels of the longest official domain: longer windows of a host of a hundred labels need no look. */
const MOST_LABELS = 4;

/** An official domain in front of a foreign one: `token.im.evil-host.com`. */
function embedded(labels: readonly string[], brands: Brands): Imitation | undefined {
  for (let from = 0; from < labels.length; from++) {
    for (let to = from + 2; to <= Math.min(labels.length, from + MOST_LABELS); to++) {
      const name = displayHost(labels.slice(from, to).join('.'));
      const official = brands.bySkeleton.get(skeleton(name));
      if (official) return { brand: official.brand, way: 'brand-as-subdomain', of: official.canonical };
    }
  }
  return undefined;
}

function inSubdomain(labels: readonly string[], brands: Brands): Imitation | undefined {
  for (const label of labels) {
    const found = inName(displayHost(label), brands);
    if (found)
      return { ...found, way: found.way === 'brand-with-lure' ? 'brand-with-lure' : 'brand-in-name' };
  }
  return undefined;
}

/** One label: the brand's name alone, with words that lure, or with anything else. */
function inName(label: string, brands: Brands): Imitation | undefined {
  const name = skeleton(label).replaceAll('-', '');
  const whole = brands.byHostName.get(name);
  if (whole) return { brand: whole, way: 'other-suffix', of: officialNameOf(whole, brands) };
  const tokens = skeleton(label).split('-');
  for (const { worn, brand } of candidates(tokens, name, brands)) {
    const rest = name.split(worn).filter(part => part !== '');
    const lures = rest.every(part => isFiller(part, tokens) || isLure(part, brands));
    return { brand, way: lures ? 'brand-with-lure' : 'brand-in-name', of: officialNameOf(brand, brands) };
  }
  return [name, ...tokens].map(token => oneEditAway(token, brands)).find(found => found !== undefined);
}

/** `imttoken`, `imtokem`, `imtokne`: one letter more, less, other or swapped. Not the first: a hank is no tank. */
function oneEditAway(token: string, brands: Brands): Imitation | undefined {
  if (token.length < SHORTEST_EDITED) return undefined;
  for (const near of [token, ...deletions(token)]) {
    const name = brands.byDeletion
      .get(near)
      ?.find(name => name.charAt(0) === token.charAt(0) && isOneEdit(name, token));
    const brand = name === undefined ? undefined : brands.byHostName.get(name);
    if (brand) return { brand, way: 'one-edit', of: officialNameOf(brand, brands) };
  }
  return undefined;
}

/** Behind a hyphen of its own, or digits: the `s` of `simtoken` makes it another word. */
const isFiller = (part: string, tokens: readonly string[]): boolean =>
  part.length <= LONGEST_FILLER &&
  (tokens.includes(part) || [...part].every(letter => letter >= '0' && letter <= '9'));

/** Names that stand as a token of the label, then those inside it, longest first. */
function* candidates(
  tokens: readonly string[],
  name: string,
  brands: Brands,
): Generator<{ worn: string; brand: string }> {
  for (const token of tokens) {
    const brand = token.length >= shortest(token, SHORTEST_TOKEN) ? brands.byHostName.get(token) : undefined;
    if (brand) yield { worn: token, brand };
  }
  for (let length = name.length - 1; length >= shortest(name, SHORTEST_EMBEDDED); length--) {
    for (let from = 0; from + length <= name.length; from++) {
      const worn = name.slice(from, from + length);
      const brand = brands.byHostName.get(worn);
      if (brand) yield { worn, brand };
    }
  }
}

/** A lure, or lures written together: `download`, `walletapp`, `cn`. `ends[i]`: lures fill the first i letters. */
function isLure(part: string, brands: Brands): boolean {
  const ends = [true];
  for (let end = 1; end <= part.length; end++) {
    ends[end] = ends.some((filled, from) => filled && brands.lures.has(part.slice(from, end)));
  }
  return ends[part.length]!;
}

function officialNameOf(id: string, brands: Brands): string {
  const brand = brands.byId.get(id);
  const known = [...(brand?.channels ?? []), ...(brand?.reported ?? [])];
  return known.find(channel => channel.kind === 'url')?.canonical ?? '';
}
