/** Folded code units: with, for each, where its original character starts and ends in the source; and the text that they make. */
export interface Units {
  readonly units: number[];
  readonly starts: number[];
  readonly ends: number[];
}

/** Arguments of one call: the engine's limit lies above 65,536, and the stack of a Worker below Node's. */
const MOST_ARGUMENTS = 8_192;

export function textOf(units: readonly number[]): string {
  if (units.length <= MOST_ARGUMENTS) return String.fromCharCode.apply(undefined, units as number[]);
  const pieces: string[] = [];
  for (let i = 0; i < units.length; i += MOST_ARGUMENTS)
    pieces.push(String.fromCharCode.apply(undefined, units.slice(i, i + MOST_ARGUMENTS)));
  return pieces.join('');
}
