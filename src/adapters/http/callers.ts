/** Who calls: by `Authorization: Bearer` or `X-API-Key`, never by the address. Without a key one is anonymous, and welcome. */
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { type Caller, callerOf, type Scope } from '../keys/api-key.ts';
import { problem } from './problems.ts';
import type { Env, Services } from './services.ts';

/** A revoked key works for this long at the most. */
const KEPT_MS = 60_000;
const MOST_KEPT = 10_000;

export function callers({ storage, now }: Services) {
  const kept = new Map<string, { readonly caller: Caller; readonly until: number }>();
  return createMiddleware<Env>(async function nameCaller(context, next) {
    const key = keyOf(context);
    if (key === undefined) return next();
    const held = kept.get(key);
    if (held && held.until > now().getTime()) {
      context.set('caller', held.caller);
      return next();
    }
    kept.delete(key);
    let caller: Caller | undefined;
    try {
      caller = storage && (await callerOf(key, storage.keys));
    } catch {
      // Nobody can say whose key it is. The engine needs none: what does, says so.
      context.set('fault', 'KeysUnavailable');
      return next();
    }
    // Refused behind the limits, so that guessing is counted.
    if (!caller) {
      context.set('badKey', true);
      return next();
    }
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, { caller, until: now().getTime() + KEPT_MS });
    context.set('caller', caller);
    return next();
  });
}

/** Whoever sends a key that is none meant to be somebody: told so, and not served as anybody. */
export const refuseBadKeys = createMiddleware<Env>(async function refuseBadKey(context, next) {
  return context.get('badKey') ? badKey(context) : next();
});

const badKey = (context: Context): Response =>
  problem(context, 'bad-key', { headers: { 'WWW-Authenticate': 'Bearer' } });

function keyOf(context: Context): string | undefined {
  const bearer = /^Bearer +(\S+) *$/i.exec(context.req.header('Authorization') ?? '')?.[1];
  return bearer ?? context.req.header('X-API-Key');
}

/** Anonymous callers may check and report. A key may do what its scopes say, and nothing besides. */
export const scoped = (scope: Scope) =>
  createMiddleware<Env>(async function demandScope(context, next) {
    const caller = context.get('caller');
    if (caller ? caller.scopes.includes(scope) : scope !== 'moderate') return next();
    if (caller) return problem(context, 'not-allowed');
    if (context.get('fault')) return problem(context, 'unavailable', { headers: { 'Retry-After': '30' } });
    return badKey(context);
  });
