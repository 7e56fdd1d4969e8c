/**
 * Hashes of a host, of every domain above it and of every path below it, from one walk over the letters.
 *
 * A host is walked from its end, so that each parent's hash is a step on the way; a path goes on from there. 53 bits: as
 * many as a number holds exactly. Among 10 million hosts two share one with a chance of 1 in 180.
 */

/** Called with the hash of the place's letters `from` to `to`: 32 high bits and 21 low ones. `true` ends the walk. */
export type Visit = (high: number, low: number, from: number, to: number) => boolean;

const SEED_HIGH = 0x9e3779b9;
const SEED_LOW = 0x7f4a7c15;
const DOT = 46;
const SLASH = 47;
/** Bits of the low half that are kept: 32 + 21 = 53. */
export const LOW_BITS = 21;
/** Segments of a path that are looked up; nobody lists a page deeper down. */
const MOST_SEGMENTS = 6;

/** From the shortest domain that somebody registered (`registrable` letters at the host's end) up to the whole place. */
export function walkPlace(place: string, hostLength: number, registrable: number, visit: Visit): boolean {
  let high = SEED_HIGH;
  let low = SEED_LOW;
  for (let i = hostLength - 1; i >= 0; i--) {
    const unit = place.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul((low << 5) ^ (low >>> 27) ^ unit, 0x2545f491);
    const complete = i === 0 || place.charCodeAt(i - 1) === DOT;
    if (complete && hostLength - i >= registrable && visit(mix(high), mix(low) >>> 11, i, hostLength))
      return true;
  }
  let segments = 0;
  for (let i = hostLength; i < place.length && segments < MOST_SEGMENTS; i++) {
    const unit = place.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul((low << 5) ^ (low >>> 27) ^ unit, 0x2545f491);
    const complete = i + 1 === place.length || place.charCodeAt(i + 1) === SLASH;
    if (!complete) continue;
    segments++;
    if (visit(mix(high), mix(low) >>> 11, 0, i + 1)) return true;
  }
  return false;
}

/** The hash of one entry of a list, `host` or `host/path`, as one number of 53 bits. */
export function hashOf(place: string): number {
  const slash = place.indexOf('/');
  const hostLength = slash < 0 ? place.length : slash;
  let hash = 0;
  walkPlace(place, hostLength, hostLength, (high, low, from, to) => {
    if (from === 0 && to === place.length) hash = high * 2 ** LOW_BITS + low;
    return false;
  });
  return hash;
}

/** Finalizer of MurmurHash3: every bit of the result depends on every bit of the argument. */
export function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
