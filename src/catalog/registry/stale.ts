/** Which sources are due for reading again. Not a law: a test must not fail because time passed. */
import type { BrandFile } from '../brand.ts';

/** Hotlines change; half a year is what a person can still vouch for without looking again. */
export const DAYS_UNTIL_STALE = 180;
const DAY = 86_400_000;

export interface StaleSource {
  readonly brand: string;
  readonly source: string;
  readonly url: string;
  /** ISO date. */
  readonly checked: string;
  /** Whole days since then. */
  readonly age: number;
}

/** Oldest first. `today` is an ISO date; a date that lies ahead of it has the age 0. */
export function staleSources(
  brands: readonly BrandFile[],
  today: string,
  days = DAYS_UNTIL_STALE,
): StaleSource[] {
  return brands
    .flatMap(brand =>
      Object.entries(brand.sources).map(([source, { url, checked }]) => ({
        brand: brand.id,
        source,
        url,
        checked,
        age: Math.max(0, Math.floor((Date.parse(today) - Date.parse(checked)) / DAY)),
      })),
    )
    .filter(({ age }) => age >= days)
    .sort((a, b) => b.age - a.age || (a.brand < b.brand ? -1 : 1));
}
