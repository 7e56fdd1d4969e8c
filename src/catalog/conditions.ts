/** How a condition is written in a rule file: a signal's name, or its name with parameters. */
export type Condition = string | Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface ConditionParts {
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export function partsOf(condition: Condition): ConditionParts {
  if (typeof condition === 'string') return { name: condition, params: {} };
  const [name = '', params = {}] = Object.entries(condition)[0] ?? [];
  return { name, params };
}
