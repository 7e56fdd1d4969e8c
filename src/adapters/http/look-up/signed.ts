/** An answer of the look-up plane whose exact bytes are signed. Without a key it is not given: what anybody could have written protects nobody. */
import type { Context } from 'hono';
import type { Signer } from '../../packs/signer.ts';
import { problem } from '../problems.ts';
import type { Env } from '../services.ts';
import { PACK_CACHE } from './cacheable.ts';

const ENCODER = new TextEncoder();

export interface Signed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag?: string;
}

export const json = (body: unknown, etag?: string): Signed => ({
  bytes: ENCODER.encode(JSON.stringify(body)),
  type: 'application/json',
  ...(etag ? { etag } : {}),
});

export async function answerSigned(
  context: Context<Env>,
  { bytes, type, etag }: Signed,
  signer: Signer | undefined,
): Promise<Response> {
  if (!signer) return problem(context, 'unsigned', { headers: { 'Retry-After': '3600' } });
  return context.body(bytes, 200, {
    'Content-Type': type,
    'Cache-Control': PACK_CACHE,
    ...(etag ? { ETag: etag } : {}),
    'Bonafide-Signature': `keyid="${signer.keyId}", ed25519=:${await signer.sign(bytes)}:`,
  });
}
