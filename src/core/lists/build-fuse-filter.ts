/** Builds a binary fuse filter: peels off the places that alone fill a cell, and fills the cells in the opposite order. */
import { FuseFilter, type FuseShape, fingerprintOf } from './fuse-filter.ts';
import { LOW_BITS, mix } from './host-hash.ts';

/** One attempt in a hundred fails by bad luck; ten in a row never do. */
const ATTEMPTS = 10;

/** Hashes of 53 bits, each once. `undefined` after ten failures, which means that a hash stands twice. */
export function buildFuseFilter(hashes: Float64Array): FuseFilter | undefined {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const shape = shapeFor(hashes.length, mix(attempt));
    const filter = attemptToBuild(hashes, shape);
    if (filter) return filter;
  }
  return undefined;
}

/** The sizes of the paper's own implementation (FastFilter/xor_singleheader). */
function shapeFor(size: number, seed: number): FuseShape {
  const wanted = 2 ** Math.floor(Math.log(Math.max(size, 2)) / Math.log(3.33) + 2.25);
  const segmentLength = Math.min(wanted, 2 ** 18);
  const factor = Math.max(1.125, 0.875 + (0.25 * Math.log(1e6)) / Math.log(Math.max(size, 2)));
  const segments = Math.max(1, Math.ceil((size * factor) / segmentLength) - 2);
  return { seed, segmentLength, span: segments * segmentLength, size };
}

interface Peeling {
  readonly filter: FuseFilter;
  readonly hashes: Float64Array;
  /** How many places fall on a cell, and which: their numbers, exclusive-or. */
  readonly count: Uint8Array;
  readonly which: Int32Array;
  /** The three cells of the place last asked about. */
  readonly cells: Int32Array;
}

function attemptToBuild(hashes: Float64Array, shape: FuseShape): FuseFilter | undefined {
  const total = shape.span + 2 * shape.segmentLength;
  const filter = new FuseFilter(shape, new Uint16Array(total));
  const peeling: Peeling = {
    filter,
    hashes,
    count: new Uint8Array(total),
    which: new Int32Array(total),
    cells: new Int32Array(3),
  };
  for (let i = 0; i < hashes.length; i++) put(peeling, i);
  const order = new Int32Array(hashes.length);
  const cellOf = new Int32Array(hashes.length);
  if (peel(peeling, order, cellOf) < hashes.length) return undefined;
  for (let i = hashes.length - 1; i >= 0; i--) fill(peeling, order[i]!, cellOf[i]!);
  return filter;
}

/** Works out the cells of a place; returns what its fingerprint comes from. */
function locate({ filter, hashes, cells }: Peeling, place: number): { high: number; second: number } {
  const { seed, segmentLength, span } = filter.shape;
  const hash = hashes[place]!;
  const high = Math.floor(hash / 2 ** LOW_BITS);
  const first = mix(high ^ seed);
  const second = mix(Math.imul((hash - high * 2 ** LOW_BITS) ^ first, 0x9e3779b1));
  const at = Math.floor((first * span) / 2 ** 32);
  cells[0] = at;
  cells[1] = (at + segmentLength) ^ ((second >>> 14) & (segmentLength - 1));
  cells[2] = (at + 2 * segmentLength) ^ (second & (segmentLength - 1));
  return { high, second };
}

function put(peeling: Peeling, place: number): void {
  locate(peeling, place);
  for (const cell of peeling.cells) {
    // Past 255 it would wrap and look alone; a cell that full is not peeled off in any case.
    if (peeling.count[cell]! < 255) peeling.count[cell]!++;
    peeling.which[cell]! ^= place;
  }
}

/** Takes places off that stand alone in a cell, as long as there are any; returns how many it took. */
function peel(peeling: Peeling, order: Int32Array, cellOf: Int32Array): number {
  const { count, which, cells } = peeling;
  const alone: number[] = [];
  let taken = 0;
  for (let start = 0; start < count.length; start++) {
    if (count[start] === 1) alone.push(start);
    while (alone.length > 0) {
      const cell = alone.pop()!;
      if (count[cell] !== 1) continue;
      const place = which[cell]!;
      order[taken] = place;
      cellOf[taken++] = cell;
      locate(peeling, place);
      for (const other of cells) {
        which[other]! ^= place;
        if (--count[other]! === 1) alone.push(other);
      }
    }
  }
  return taken;
}

function fill(peeling: Peeling, place: number, cell: number): void {
  const { high, second } = locate(peeling, place);
  const { fingerprints } = peeling.filter;
  const [a, b, c] = peeling.cells as unknown as [number, number, number];
  fingerprints[cell] = 0;
  fingerprints[cell] = fingerprintOf(high, second) ^ fingerprints[a]! ^ fingerprints[b]! ^ fingerprints[c]!;
}
