/** How two numbers of the same length differ, if a hasty eye would take one for the other. */

/** One other digit, or two neighbours in the other order; `undefined` where they are the same or differ in more. */
export function difference(one: string, other: string): 'digit-changed' | 'digits-swapped' | undefined {
  if (one.length !== other.length) return undefined;
  const at = firstDifference(one, other, 0);
  if (at < 0) return undefined;
  const next = firstDifference(one, other, at + 1);
  if (next < 0) return 'digit-changed';
  const swapped = next === at + 1 && one[at] === other[next] && one[next] === other[at];
  return swapped && firstDifference(one, other, next + 1) < 0 ? 'digits-swapped' : undefined;
}

function firstDifference(one: string, other: string, from: number): number {
  for (let i = from; i < one.length; i++) if (one.charCodeAt(i) !== other.charCodeAt(i)) return i;
  return -1;
}
