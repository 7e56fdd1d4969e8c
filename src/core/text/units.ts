/** Folded code units with, for each, where its original character starts and ends in the source. */
export interface Units {
  readonly units: number[];
  readonly starts: number[];
  readonly ends: number[];
}
