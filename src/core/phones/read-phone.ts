/** Reads one phone number, in any notation, into an RFC 3966 `tel:` URI, and says what is known of the line. */
import { knownNumber, LONGEST_LOCAL, type PlanNumber, possibleNumber } from './international.ts';
import type { LineFacts } from './line.ts';
import { type Notation, readNotation } from './notation.ts';
import {
  type Numbering,
  type NumberingPlan,
  type ShortNumber,
  shortNumberAnywhere,
  shortNumberIn,
} from './numbering.ts';
import type { Place } from './place.ts';
import { uriOf } from './uri.ts';

export interface PhoneReading {
  /** `tel:+862…` or, bound to its country, `tel:95511;phone-context=+86;ext=3`. */
  readonly canonical: string;
  readonly disguises: readonly string[];
  readonly line: LineFacts;
}

/** +86 or 00 before a number that exists only at home: the mark of a forged caller id (ICBC 2015, WeChat 2025). */
const PREFIXED = ['international-prefix'] as const;

/** `folded` is one notation and nothing else; `undefined` when it is not a number that can be read. */
export function readPhone(folded: string, place: Place): PhoneReading | undefined {
  const notation = readNotation(folded, digits => shortNumber(digits, '', place) !== undefined);
  return (
    notation && (asShortNumber(notation, place) ?? behindPrefix(notation, place) ?? asNumber(notation, place))
  );
}

/** Three to eight digits that no plan knows, dialled where the caller is: 117, or a number without its area code. */
export function readLocalNumber(folded: string, place: Place, shortest = 3): PhoneReading | undefined {
  const notation = readNotation(folded, () => false);
  const plan = notation && planOf(notation, place);
  if (!plan || notation.plus || notation.digits.length < shortest || notation.digits.length > LONGEST_LOCAL)
    return undefined;
  return {
    canonical: boundTo(plan, notation),
    disguises: [],
    line: { region: plan.region },
  };
}

/** RFC 3966 lets a number name its country. */
const planOf = ({ context }: Notation, { region, assumed, numbering }: Place): NumberingPlan | undefined =>
  context === '' ? numbering.byRegion.get(region ?? assumed) : numbering.byCallingCode.get(context.slice(1));

const boundTo = ({ callingCode }: NumberingPlan, { digits, extension }: Notation): string =>
  uriOf({ number: digits, context: `+${callingCode}`, extension });

function asShortNumber(notation: Notation, place: Place): PhoneReading | undefined {
  const { digits, plus, context } = notation;
  const found = plus ? undefined : shortNumber(digits, context, place);
  if (!found) return undefined;
  const { plan, line } = found;
  return {
    canonical: boundTo(plan, notation),
    disguises: [],
    line: { ...line, region: plan.region },
  };
}

/** The country is taken from the number itself, from the caller, then from the brand or the script. */
function shortNumber(digits: string, context: string, place: Place): ShortNumber | undefined {
  const { numbering, region, assumed } = place;
  if (context !== '') {
    const plan = numbering.byCallingCode.get(context.slice(1));
    return plan && shortNumberIn(digits, plan.region, numbering);
  }
  const named = region === undefined ? undefined : shortNumberIn(digits, region, numbering);
  if (named) return named;
  const guessed = shortNumberIn(digits, assumed, numbering);
  return guessed && guessed.line.type !== 'sms-short-code' ? guessed : shortNumberAnywhere(digits, numbering);
}

/** `0095188`, `+8695588`: the prefix of a foreign call before a short number that exists only at home. */
function behindPrefix({ digits, plus }: Notation, { numbering }: Place): PhoneReading | undefined {
  if (!plus && !digits.startsWith('00')) return undefined;
  const rest = digits.replace(/^0+/, '');
  const found = behindCode(rest, numbering) ?? (plus ? undefined : behindZeros(rest, numbering));
  if (found?.line.fromAbroad !== false) return undefined;
  const line = { ...found.line, region: found.plan.region };
  return {
    canonical: uriOf({ number: (plus ? '+' : '') + digits, extension: '' }),
    disguises: PREFIXED,
    line,
  };
}

const LONGEST_CALLING_CODE = 3;

function behindCode(rest: string, numbering: Numbering): ShortNumber | undefined {
  for (let length = 1; length <= LONGEST_CALLING_CODE; length++) {
    const plan = numbering.byCallingCode.get(rest.slice(0, length));
    if (plan) return shortNumberIn(rest.slice(length), plan.region, numbering);
  }
  return undefined;
}

/** 00 alone before 110 could be a wrong trunk prefix; before 95xxx it only imitates a foreign call. */
const behindZeros = (rest: string, numbering: Numbering): ShortNumber | undefined =>
  rest.startsWith('9') ? shortNumberAnywhere(rest, numbering) : undefined;

function asNumber(notation: Notation, place: Place): PhoneReading | undefined {
  const { digits, plus, uri, extension } = notation;
  const found = knownNumber(digits, plus, place) ?? possibleNumber(digits, plus, place);
  if (!found) return undefined;
  const abroad = plus || digits.startsWith('00');
  const prefixed = abroad && !uri && found.line?.fromAbroad === false;
  return {
    canonical: uriOf({ number: found.e164, extension }),
    disguises: prefixed ? PREFIXED : [],
    line: lineOf(found),
  };
}

const lineOf = ({ line, region }: PlanNumber): LineFacts => ({ ...line, ...(region ? { region } : {}) });
