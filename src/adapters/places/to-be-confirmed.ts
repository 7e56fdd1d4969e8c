/**
 * A set whose every hit is confirmed by name. Its hashes have 53 bits and no secret in them: whoever wants an honest host
 * alarmed can search a page of his own with the same hash, and have that page reported.
 */
import type { HostSet } from '../../core/lists/host-set.ts';

export const toBeConfirmed = (set: HostSet): HostSet => ({
  size: set.size,
  bytes: set.bytes,
  exact: false,
  has: (high, low) => set.has(high, low),
});

/** Whether a list holds it, in the order of code units. */
export function isAmong(sorted: readonly string[], place: string): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === place;
}
