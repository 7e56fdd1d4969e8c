/** Puts the entries of a feed in the order of their prefixes, each once: written in order, ten million take minutes, not days. */
import type { PlacedEntry } from '../storage/feed.ts';

export interface Sorter {
  add(entries: readonly PlacedEntry[]): void;
  sorted(): Iterable<readonly PlacedEntry[]>;
  close(): void;
}

export const BATCH = 5_000;

/** For what fits: 300,000 entries take 44 MB. */
export function sortInMemory(): Sorter {
  const held: PlacedEntry[] = [];
  return {
    add: entries => {
      for (const entry of entries) held.push(entry);
    },
    *sorted() {
      held.sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0));
      let batch: PlacedEntry[] = [];
      let last = '';
      for (const entry of held) {
        if (entry[1] === last) continue;
        last = entry[1];
        batch.push(entry);
        if (batch.length < BATCH) continue;
        yield batch;
        batch = [];
      }
      if (batch.length > 0) yield batch;
    },
    close: () => {
      held.length = 0;
    },
  };
}
