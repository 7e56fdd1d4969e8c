/**
 * What is dialled in a country → the number that it reaches, as libphonenumber reads it: a test tries both on every country.
 *
 * Trunk and foreign prefixes go, a calling code written without its plus is one where the number makes no sense otherwise, and of
 * the countries that share a code the first whose plan gives the number out has it.
 */
import type { NumberType, Plan } from './plan.ts';
import { countriesOf, planBehind, planOf } from './plans.ts';

export interface Dialled {
  /** `+442079460321` */
  readonly e164: string;
  readonly callingCode: string;
  /** Without calling code and trunk prefix. */
  readonly national: string;
  /** `undefined` where several share the code and none gives the number out. */
  readonly country: string | undefined;
  readonly plan: Plan;
}

const FEWEST_DIGITS = 2;
/** Behind a plus, calling code included. */
const FEWEST_ABROAD = 3;
const MOST_DIGITS = 17;
const LONGEST_CALLING_CODE = 3;

/** `digits` as dialled in `country`; with `plus`, anywhere. */
export function readDialled(digits: string, plus: boolean, country: string): Dialled | undefined {
  if (digits.length < (plus ? FEWEST_ABROAD : FEWEST_DIGITS)) return undefined;
  const home = planOf(country);
  const abroad = plus ? digits : home && withoutPrefix(digits, home);
  if (abroad !== undefined) return behindCode(abroad);
  if (!home) return undefined;
  const rest = withoutOwnCode(digits, home);
  return rest === undefined
    ? numberIn(home, digits, country)
    : numberIn(planBehind(home.callingCode)!, rest, undefined);
}

export const typeOf = ({ plan, national }: Dialled): NumberType | undefined => plan.typeOf(national);

/** Its length is one that the plan has. */
export const isPossible = ({ plan, national }: Dialled): boolean => plan.lengths.includes(national.length);

/** What follows the foreign prefix. No country's code begins with 0. */
function withoutPrefix(digits: string, { abroad }: Plan): string | undefined {
  const prefix = abroad?.exec(digits)?.[0] ?? '';
  const rest = digits.slice(prefix.length);
  return prefix === '' || rest === '' || rest.startsWith('0') ? undefined : rest;
}

function behindCode(digits: string): Dialled | undefined {
  for (let length = 1; length <= LONGEST_CALLING_CODE && length < digits.length; length++) {
    const plan = planBehind(digits.slice(0, length));
    if (plan) return numberIn(plan, digits.slice(length), undefined);
  }
  return undefined;
}

/** 447700900123 dialled in Britain: a number of no plan there as it stands, and of one behind the country's own code. */
function withoutOwnCode(digits: string, home: Plan): string | undefined {
  if (!digits.startsWith(home.callingCode)) return undefined;
  const rest = digits.slice(home.callingCode.length);
  const whole = withoutTrunk(digits, home);
  const makesSense = home.holds(whole) || !home.holds(withoutTrunk(rest, home));
  return makesSense && whole.length <= home.lengths.at(-1)! ? undefined : rest;
}

function numberIn(plan: Plan, digits: string, dialledIn: string | undefined): Dialled | undefined {
  const national = withoutTrunk(digits, plan);
  if (national.length < FEWEST_DIGITS || national.length > MOST_DIGITS) return undefined;
  const country = countryOf(plan.callingCode, national) ?? dialledIn;
  return {
    e164: `+${plan.callingCode}${national}`,
    callingCode: plan.callingCode,
    national,
    country,
    plan: country === undefined ? plan : planOf(country)!,
  };
}

/** Kept where the number is one with it and none without, and where too little is left. */
function withoutTrunk(digits: string, plan: Plan): string {
  const found = plan.trunk?.exec(digits);
  if (!found) return digits;
  const held = found.length > 1 && found.at(-1);
  const national =
    plan.transform && held ? digits.replace(plan.trunk!, plan.transform) : digits.slice(found[0].length);
  if (plan.holds(digits) && !plan.holds(national)) return digits;
  const country = countryOf(plan.callingCode, national);
  const { lengths } = country === undefined ? plan : planOf(country)!;
  return lengths.includes(national.length) || national.length > lengths.at(-1)! ? national : digits;
}

/** Where only one country has the calling code, every number behind it is that country's. */
function countryOf(callingCode: string, national: string): string | undefined {
  const countries = countriesOf(callingCode);
  if (countries.length < 2) return countries[0];
  return countries.find(country => {
    const plan = planOf(country)!;
    return plan.leading ? plan.leading.test(national) : plan.typeOf(national) !== undefined;
  });
}
