/** One row of the table: ours, a named peer or a stated limit, and how many times ours the other is. */
export interface Figure {
  readonly subject: string;
  readonly work: string;
  readonly ours: number;
  /** Of ours and theirs alike; of `requests a second` more is better, of everything else less. */
  readonly unit: string;
  readonly beside: string;
  readonly theirs: number;
  readonly wanted?: Wanted;
}

/** How many times ours the other's figure should be: `atLeast` 40 where we are to be 40 times as fast. */
export interface Wanted {
  readonly atLeast: number;
}

export const RATE = 'requests a second';

/** Above 1 we are better, whatever the unit. */
export const ratioOf = ({ ours, theirs, unit }: Figure): number =>
  unit === RATE ? ours / theirs : theirs / ours;

export const isMet = (figure: Figure): boolean | undefined =>
  figure.wanted && ratioOf(figure) >= figure.wanted.atLeast;

export const shown = (value: number): string =>
  value.toLocaleString('en', value < 100 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 });

export const lineOf = (figure: Figure): string => {
  const { subject, work, ours, unit, beside, theirs, wanted } = figure;
  const goal = wanted ? `; wanted: ${shown(wanted.atLeast)} or more` : '';
  return `  ${subject}: ${work}: ${shown(ours)} ${unit}; ${beside}: ${shown(theirs)}; ratio ${shown(ratioOf(figure))}${goal}`;
};
