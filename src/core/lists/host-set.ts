/** A set of places by their hashes, compact and immutable, whatever its form. */
export interface HostSet {
  readonly size: number;
  readonly bytes: number;
  /** `false`: it may say yes to what it does not hold, and an exact answer must stand behind it. It never says no wrongly. */
  readonly exact: boolean;
  /** 32 high and 21 low bits of the hash. */
  has(high: number, low: number): boolean;
}
