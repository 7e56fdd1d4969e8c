/** An answer of the look-up plane whose exact bytes are signed, where there is a key. */
import type { Context } from 'hono';
import type { Signer } from '../packs/signer.ts';
import { PACK_CACHE } from './cacheable.ts';
import type { Env } from './services.ts';

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
  const signature = await signer?.sign(bytes);
  return context.body(bytes, 200, {
    'Content-Type': type,
    'Cache-Control': PACK_CACHE,
    ...(etag ? { ETag: etag } : {}),
    ...(signature ? { 'Bonafide-Signature': `keyid="${signer!.keyId}", ed25519=:${signature}:` } : {}),
  });
}
