/** Where a feed comes from: over TLS to its end, or from this very machine. Else anybody on the way could write it. */
import { FeedError } from './read.ts';

const OWN_MACHINE = new Set(['127.0.0.1', '[::1]', 'localhost']);

export function isTrustworthy(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && OWN_MACHINE.has(url.hostname));
}

export async function download(address: string, patience: number): Promise<AsyncIterable<Uint8Array>> {
  if (!isTrustworthy(address)) throw new FeedError('unreachable', 'A feed is fetched over https.');
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  // Whoever sends us on may send us anywhere.
  if (!isTrustworthy(response.url || address))
    throw new FeedError('unreachable', 'It leads away from https.');
  if (!response.ok || !response.body) throw new FeedError('unreachable', `It answers ${response.status}.`);
  return response.body as unknown as AsyncIterable<Uint8Array>;
}
