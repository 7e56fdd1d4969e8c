/** Folded code units with, for each, where its original character starts and ends in the source. */
export interface Units {
  readonly units: number[];
  readonly starts: number[];
  readonly ends: number[];
}

export function textOf(
  units: ArrayLike<number> & { slice(from: number, to: number): ArrayLike<number> },
): string {
  let text = '';
  // 8,192 arguments a call: the engine's limit lies above 65,536, and the stack of a Worker below Node's.
  for (let i = 0; i < units.length; i += 8_192)
    text += String.fromCharCode.apply(undefined, units.slice(i, i + 8_192) as number[]);
  return text;
}
