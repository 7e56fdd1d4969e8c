/** What stands beside a link or an address to be read in its place: the text of a link, the name before an address. */
import type { Brands } from '../brand.ts';
import type { Imitation, Sighting } from '../channels/channel.ts';
import { officialEntry } from '../entries.ts';
import { foldWord } from '../text/fold.ts';
import { hasHan } from '../text/letters.ts';

/** The text shows a brand's own place or name, and what it opens is not the brand's. */
export function imitationByText({ kind, shows }: Sighting, brands: Brands): Imitation | undefined {
  if (shows === undefined) return undefined;
  return kind === 'email' ? byName(shows, brands) : byPlace(shows, brands);
}

function byPlace(shows: string, brands: Brands): Imitation | undefined {
  const kind = shows.includes('@') ? 'email' : 'url';
  const official = officialEntry({ kind, role: 'content', canonical: shows, disguises: [] }, brands);
  return official && { brand: official.brand, way: 'brand-as-text', of: official.canonical };
}

/** `"Lanternfish Support" <a@b.example>`: a name, with words of its own behind or before it. */
function byName(shows: string, brands: Brands): Imitation | undefined {
  const text = foldWord(shows).slice(0, LONGEST_SHOWN);
  for (const name of namesWithin(text)) {
    const brand = brands.byId.get(brands.byName.get(name) ?? '');
    const of = brand?.channels.find(({ kind }) => kind === 'email' || kind === 'url')?.canonical;
    if (brand && of) return { brand: brand.id, way: 'brand-as-text', of };
  }
  return undefined;
}

/** Whatever may be a name: runs of words, and of Han characters, which have no spaces between them. */
function* namesWithin(text: string): Generator<string> {
  const pieces = hasHan(text) ? [...text] : text.split(/[\s,|"'()-]+/).filter(Boolean);
  const joint = hasHan(text) ? '' : ' ';
  for (let from = 0; from < pieces.length; from++) {
    for (let to = Math.min(pieces.length, from + LONGEST_NAME); to > from; to--)
      yield pieces.slice(from, to).join(joint);
  }
}

/** Letters of a display name that anybody still reads. */
const LONGEST_SHOWN = 64;
/** Han characters, or words, of the longest brand name. */
const LONGEST_NAME = 12;
