/**
 * One numbering plan of libphonenumber's metadata: what its numbers look like, and what kind of line each is.
 *
 * The library makes every pattern anew for every number, eleven of a country: two fifths of the time that judging one took. Here
 * each is made when it is first asked for.
 */

/** As Google's metadata names them, in the order in which a number is tried; each with its place in the table. */
const TYPES = [
  ['MOBILE', 1],
  ['PREMIUM_RATE', 3],
  ['TOLL_FREE', 2],
  ['SHARED_COST', 9],
  ['VOIP', 8],
  ['PERSONAL_NUMBER', 4],
  ['PAGER', 7],
  ['UAN', 6],
  ['VOICEMAIL', 5],
] as const;
export type NumberType = (typeof TYPES)[number][0] | 'FIXED_LINE' | 'FIXED_LINE_OR_MOBILE';
const FIXED_LINE = 0;
const MOBILE = 1;

/** Where the parts of a plan stand in its row; the build leaves the others out (src/apps/build-plans.ts). */
export const PARTS = {
  callingCode: 0,
  abroad: 1,
  numbers: 2,
  lengths: 3,
  trunk: 5,
  trunkPattern: 7,
  transform: 8,
  leading: 10,
  types: 11,
} as const;
type Part = (typeof PARTS)[keyof typeof PARTS];

/** Plans by country (ISO 3166-1 alpha-2) and by the calling code of no country, and the countries of each calling code. */
export interface PlanRows {
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, readonly unknown[]>>;
  readonly nonGeographic: Readonly<Record<string, readonly unknown[]>>;
}

/** A pattern, and the lengths that its numbers may have where they are not the plan's; 0 or nothing where there is none. */
type TypeRow = readonly [pattern: string, lengths?: readonly number[]] | 0 | undefined;

export class Plan {
  readonly callingCode: string;
  /** How many digits its numbers may have, in ascending order. */
  readonly lengths: readonly number[];
  /** What a number becomes behind its trunk prefix, where that is more than cut off: `264$1`. */
  readonly transform: string | undefined;
  readonly #row: readonly unknown[];
  readonly #types: readonly TypeRow[];
  /** By the place of the part in the row; types from 100 on. */
  readonly #made: RegExp[] = [];

  /** `row`: as libphonenumber-js has it, by the places of its parts; a part that there is not is 0. */
  constructor(row: readonly unknown[]) {
    this.#row = row;
    this.callingCode = row[PARTS.callingCode] as string;
    this.lengths = row[PARTS.lengths] as number[];
    this.transform = (row[PARTS.transform] || undefined) as string | undefined;
    this.#types = (row[PARTS.types] || []) as TypeRow[];
  }

  /** What is dialled before a number of another country: `00`. */
  get abroad(): RegExp | undefined {
    return this.#beginning(PARTS.abroad);
  }

  /** What is dialled before a number of the same country: `0`, or a carrier's code, or nothing but the lack of an area code. */
  get trunk(): RegExp | undefined {
    return this.#beginning(PARTS.trunkPattern) ?? this.#beginning(PARTS.trunk);
  }

  /** How the numbers of this country begin among those that share its calling code. */
  get leading(): RegExp | undefined {
    return this.#beginning(PARTS.leading);
  }

  holds(national: string): boolean {
    this.#made[PARTS.numbers] ??= whole(this.#row[PARTS.numbers]);
    return this.#made[PARTS.numbers]!.test(national);
  }

  /** `undefined`: it gives no such number out. */
  typeOf(national: string): NumberType | undefined {
    if (!this.holds(national)) return undefined;
    if (!this.#isType(FIXED_LINE, national)) return TYPES.find(([, at]) => this.#isType(at, national))?.[0];
    // A mobile pattern that is the same as the other is left out of the metadata.
    const isMobile = !(this.#types[MOBILE] || [''])[0] || this.#isType(MOBILE, national);
    return isMobile ? 'FIXED_LINE_OR_MOBILE' : 'FIXED_LINE';
  }

  #isType(at: number, national: string): boolean {
    const [pattern, lengths = this.lengths] = this.#types[at] || [''];
    if (pattern === '' || !lengths.includes(national.length)) return false;
    this.#made[100 + at] ??= whole(pattern);
    return this.#made[100 + at]!.test(national);
  }

  #beginning(part: Part): RegExp | undefined {
    const written = this.#row[part];
    if (written) this.#made[part] ??= new RegExp(`^(?:${written})`);
    return this.#made[part];
  }
}

const whole = (pattern: unknown): RegExp => new RegExp(`^(?:${pattern})$`);
