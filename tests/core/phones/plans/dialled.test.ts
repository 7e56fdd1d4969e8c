/** Our reading of dialled digits beside the library's, whose metadata it reads: on every country, by numbers made at random. */
import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata';
import { describe, expect, test } from 'vitest';
import { isPossible, readDialled, typeOf } from '../../../../src/core/phones/plans/dialled.ts';

const COUNTRIES = Object.keys(metadata.countries);
const CALLING_CODES = [
  ...Object.keys(metadata.country_calling_codes),
  ...Object.keys(metadata.nonGeographic),
];

function theirs(digits: string, plus: boolean, country: string) {
  const options = { defaultCountry: country as 'GB', extract: false };
  const read = parsePhoneNumberFromString(plus ? `+${digits}` : digits, options);
  if (!read) return undefined;
  const { number, country: region, countryCallingCode, nationalNumber } = read;
  return [number, region, countryCallingCode, nationalNumber, read.getType(), read.isPossible()];
}

function ours(digits: string, plus: boolean, country: string) {
  const read = readDialled(digits, plus, country);
  return read && [read.e164, read.country, read.callingCode, read.national, typeOf(read), isPossible(read)];
}

const digits = (minLength: number, maxLength = minLength) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });

/** A number of a length that the plan has, or nearly, behind the prefixes that people dial and some that make no sense. */
function dialledIn(country: string) {
  const [code, abroad, , lengths, , trunk] = metadata.countries[country as 'GB']!;
  const foreign = /^\d+/.exec(abroad)?.[0] ?? '00';
  const other = fc.constantFrom(...CALLING_CODES);
  const prefix = fc.oneof(
    fc.constantFrom('', String(trunk || 0), code, foreign + code),
    other.map(one => foreign + one),
    other.map(one => `${one}${trunk || 0}`),
  );
  const number = fc.constantFrom(...lengths).chain((length: number) => digits(length - 1, length + 1));
  return fc.oneof(
    fc.tuple(prefix, number).map(parts => parts.join('')),
    digits(1, 20),
  );
}

describe.each(COUNTRIES)('dialled in %s, or anywhere with a plus', country => {
  test('reads as the library reads it', () =>
    fc.assert(
      fc.property(dialledIn(country), fc.boolean(), (number, plus) => {
        expect(ours(number, plus, country)).toEqual(theirs(number, plus, country));
      }),
    ));
});

test('a country that nobody knows has no plan, and a plus needs none', () => {
  expect(readDialled('02079460321', false, 'ZZ')).toBeUndefined();
  expect(readDialled('442079460321', true, 'ZZ')).toMatchObject({ e164: '+442079460321', country: 'GB' });
});

test('the names that every object has are no countries', () => {
  for (const name of ['constructor', '__proto__', 'toString'])
    expect(readDialled('02079460321', false, name)).toBeUndefined();
});
