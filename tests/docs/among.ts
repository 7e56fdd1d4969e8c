/** JSON as a document shows it: a part of what really comes. */
import { expect } from 'vitest';

/** Lists match when each of what is written is somewhere among what came. */
export function among(written: unknown): unknown {
  if (Array.isArray(written)) return written.length === 0 ? [] : expect.arrayContaining(written.map(among));
  if (typeof written !== 'object' || written === null) return written;
  return expect.objectContaining(
    Object.fromEntries(Object.entries(written).map(([key, value]) => [key, among(value)])),
  );
}
