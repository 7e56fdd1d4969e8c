/** Cuts many contacts into requests that the service takes. */
import { MOST_ITEMS } from './batch-result.ts';

/** UTF-8 octets; the service takes a mebibyte, and there are brackets and names around the items. */
const MOST_OCTETS = 1_000_000;
const ENCODER = new TextEncoder();

/** In order. An item that is too large by itself stands alone: the service says what is wrong with it. */
export function* inBatches<T>(items: readonly T[]): Generator<readonly T[]> {
  let batch: T[] = [];
  let octets = 0;
  for (const item of items) {
    const size = ENCODER.encode(JSON.stringify(item)).length + 1;
    if (batch.length === MOST_ITEMS || (batch.length > 0 && octets + size > MOST_OCTETS)) {
      yield batch;
      batch = [];
      octets = 0;
    }
    batch.push(item);
    octets += size;
  }
  if (batch.length > 0) yield batch;
}
