/** Bytes from a network or a disk, as many as a declaration may have and not one chunk more. */
import { Refusal } from './refusal.ts';

/** 200 channels with the longest values are 100 KB. */
const MOST_BYTES = 262_144;
const TOO_LARGE = 'The declaration is larger than 256 KiB.';

/** Leaving the loop closes the stream, so that nothing more is read. */
export async function readBounded(chunks: AsyncIterable<Uint8Array>, announced = 0): Promise<Buffer> {
  if (announced > MOST_BYTES) throw new Refusal(TOO_LARGE);
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new Refusal(TOO_LARGE);
    kept.push(chunk);
  }
  return Buffer.concat(kept);
}

/** Bytes that are no UTF-8 are no JSON either (RFC 8259). */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('The declaration is not JSON: it is not UTF-8.');
  }
}
