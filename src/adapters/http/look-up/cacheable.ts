/** How long anybody may keep what the look-up plane says: the same for a hit and a miss, so that nothing shows which it was. */
import type { Context } from 'hono';
import { problem } from '../problems.ts';
import type { Env } from '../services.ts';

export const LOOK_UP_SECONDS = 1_800;
export const PACK_CACHE = `public, max-age=${LOOK_UP_SECONDS}, stale-while-revalidate=3600`;
/** `no-transform`: a proxy that compresses would undo the padding. */
export const LOOK_UP_CACHE = `${PACK_CACHE}, no-transform`;

/** 304 where the client holds it already (RFC 9110 §13.1.2). */
export function notModified(context: Context<Env>, etag: string): Response | undefined {
  const held = context.req.header('If-None-Match');
  if (!held?.split(',').some(one => one.trim() === etag || one.trim() === `W/${etag}` || one.trim() === '*'))
    return undefined;
  return context.body(null, 304, { ETag: etag, 'Cache-Control': PACK_CACHE });
}

/** Where storage is needed for an answer and fails: 503, and when to come back. */
export async function orUnavailable(
  context: Context<Env>,
  answer: () => Promise<Response>,
): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    context.set('fault', error instanceof Error ? error.name : 'unknown');
    return problem(context, 'unavailable', { headers: { 'Retry-After': '30' } });
  }
}
