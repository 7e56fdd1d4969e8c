/** A list after a pack's changes, if they lead to what the pack says they lead to. */

import { sha256 } from '../crypto/sha256.ts';
import type { Pack } from '../packs/pack.ts';

/** In the order of code units. `undefined`: the checksum differs, so the whole list has to be taken. */
export async function withChanges(
  held: readonly string[],
  { entries, added = [], removed = [], checksum }: Pack,
): Promise<readonly string[] | undefined> {
  const result = entries ?? changed(held, added, removed);
  return (await sha256(result.join('\n'))) === checksum ? result : undefined;
}

function changed(held: readonly string[], added: readonly string[], removed: readonly string[]): string[] {
  const result = new Set(held);
  for (const entry of removed) result.delete(entry);
  for (const entry of added) result.add(entry);
  return [...result].sort();
}
