/** The numbering plans of the world by country and by calling code: Google's metadata, as libphonenumber-js brings it. */
import { metadata } from './generated.ts';
import { Plan, type PlanRows } from './plan.ts';

/** Made when first asked for: a person's numbers are from two or three of 245 countries. */
const made = new Map<string, Plan>();

/** ISO 3166-1 alpha-2. */
export const planOf = (country: string): Plan | undefined => madeOf(metadata.countries, country);

/** The country that a calling code is known for, or a plan of no country, such as that of +800. */
export function planBehind(callingCode: string): Plan | undefined {
  const [main] = countriesOf(callingCode);
  return main === undefined ? madeOf(metadata.nonGeographic, callingCode) : planOf(main);
}

/** The countries that share a calling code, the one that it is known for first. */
export const countriesOf = (callingCode: string): readonly string[] =>
  Object.hasOwn(metadata.country_calling_codes, callingCode)
    ? metadata.country_calling_codes[callingCode]!
    : [];

function madeOf(rows: PlanRows['countries'], key: string): Plan | undefined {
  const known = made.get(key);
  if (known || !Object.hasOwn(rows, key)) return known;
  const plan = new Plan(rows[key]!);
  made.set(key, plan);
  return plan;
}
