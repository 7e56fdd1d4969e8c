/** A brand's file as a flat list of facts, each with its sources: what auditing, ageing and re-reading go through. */
import type { BrandFile } from '../brand.ts';
import type { Source } from '../fields.ts';
import { sourcesOfEntry } from '../laws/brand-laws.ts';

export const STANDINGS = ['official', 'reported', 'never', 'reported-never'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface Fact {
  readonly brand: string;
  readonly standing: Standing;
  /** Dotted path in the file: `official.phones.tel:95188;phone-context=+86`. */
  readonly field: string;
  /** The list it stands in: `phones`, `domains`, `can`, `says` … */
  readonly list: string;
  /** The channel, or the name of the negative fact. */
  readonly value: string;
  readonly sources: readonly (Source & { readonly name: string })[];
}

export const factsOf = (brand: BrandFile): Fact[] => [
  ...channelFacts(brand, 'official'),
  ...channelFacts(brand, 'reported'),
  ...negativeFacts(brand, 'never'),
  ...negativeFacts(brand, 'reported-never'),
];

const cited = (brand: BrandFile, names: readonly string[]): Fact['sources'] =>
  names.flatMap(name => {
    const source = brand.sources[name];
    return source ? [{ ...source, name }] : [];
  });

const channelFacts = (brand: BrandFile, standing: 'official' | 'reported'): Fact[] =>
  Object.entries(brand[standing]).flatMap(([list, channels]) =>
    Object.entries(channels).map(([value, entry]) => ({
      brand: brand.id,
      standing,
      field: `${standing}.${list}.${value}`,
      list,
      value,
      sources: cited(brand, sourcesOfEntry(entry)),
    })),
  );

function negativeFacts(brand: BrandFile, standing: 'never' | 'reported-never'): Fact[] {
  const { says, ...named } = brand[standing];
  const facts = Object.entries(named).flatMap(([list, all]) =>
    Object.entries(all).map(([value, source]) => ({ list, value, source })),
  );
  const sentences = says.map(({ en, source }) => ({ list: 'says', value: en, source }));
  return [...facts, ...sentences].map(({ list, value, source }) => ({
    brand: brand.id,
    standing,
    field: `${standing}.${list}.${value}`,
    list,
    value,
    sources: cited(brand, [source]),
  }));
}
