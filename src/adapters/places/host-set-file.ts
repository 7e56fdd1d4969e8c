/** The compact set of a feed as bytes: sorted hashes up to a million places, a fuse filter above. */
import { buildFuseFilter } from '../../core/lists/build-fuse-filter.ts';
import { fuseFromBytes, fuseToBytes } from '../../core/lists/fuse-filter.ts';
import type { HostSet } from '../../core/lists/host-set.ts';
import { SortedHashes, sortedOnce } from '../../core/lists/sorted-hashes.ts';

/** Above this the hashes take more than 8 MB, and the filter takes a quarter of that. */
const MOST_EXACT = 1_000_000;
/** "BSH1", and four bytes more so that the numbers behind stand on eights. */
const MAGIC = 0x31485342;
const HEADER = 8;
/** A row of D1 holds 2 MB. */
const PART = 1_048_576;

export function hostSetBytes(hashes: Float64Array): Uint8Array {
  const sorted = sortedOnce(hashes);
  if (sorted.length > MOST_EXACT) {
    const filter = buildFuseFilter(sorted);
    if (filter) return fuseToBytes(filter);
  }
  const bytes = new Uint8Array(HEADER + sorted.length * 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  for (let i = 0; i < sorted.length; i++) view.setFloat64(HEADER + i * 8, sorted[i]!, true);
  return bytes;
}

export function* partsOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PART) yield bytes.slice(at, at + PART);
}

/** `undefined` where the parts are not one whole set: then the list is unchecked, never empty. */
export function hostSetFrom(parts: readonly Uint8Array[]): HostSet | undefined {
  const bytes = joined(parts);
  if (bytes.length < HEADER) return undefined;
  const view = new DataView(bytes.buffer);
  if (view.getUint32(0, true) !== MAGIC) return fuseFromBytes(bytes);
  if ((bytes.length - HEADER) % 8 !== 0) return undefined;
  const hashes = new Float64Array((bytes.length - HEADER) / 8);
  for (let i = 0; i < hashes.length; i++) hashes[i] = view.getFloat64(HEADER + i * 8, true);
  return new SortedHashes(hashes);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
