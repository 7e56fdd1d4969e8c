/** What the same work takes as one thing grows: brands, rules, lists, text, connections. */
export interface Growth {
  readonly work: string;
  /** What grows. */
  readonly by: string;
  readonly unit: string;
  /** How many times as long the last step may take as the first; `undefined` where it only shows what happens. */
  readonly most?: number;
  readonly steps: readonly { readonly name: string; readonly value: number }[];
}

/** The last step, in times the first. */
export const factorOf = ({ steps }: Growth): number => steps.at(-1)!.value / steps[0]!.value;

export const growthLine = (growth: Growth): string =>
  `  ${growth.work}, by ${growth.by}: ${growth.steps.map(({ name, value }) => `${name}: ${value.toFixed(2)}`).join('; ')} ${growth.unit}; ${factorOf(growth).toFixed(2)} times${growth.most === undefined ? '' : `, wanted: ${growth.most} or less`}`;
