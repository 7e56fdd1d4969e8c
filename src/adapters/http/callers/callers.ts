/** Who calls: by `Authorization: Bearer` or `X-API-Key`, never by the address. Without a key one is anonymous, and welcome. */
import type { Context } from 'hono';
import type { Guard } from '../gate.ts';
import { problem } from '../problems.ts';
import type { Env, Services } from '../services.ts';
import { type Caller, callerOf, type Scope } from './api-key.ts';

/** A revoked key works for this long at the most. */
const KEPT_MS = 60_000;
const MOST_KEPT = 10_000;

export function callers({ storage, now }: Services): Guard {
  const kept = new Map<string, { readonly caller: Caller; readonly until: number }>();
  /** Finds out whose key it is. */
  async function name(key: string, context: Context<Env>): Promise<undefined> {
    const held = kept.get(key);
    if (held && held.until > now().getTime()) {
      context.set('caller', held.caller);
      return;
    }
    kept.delete(key);
    let caller: Caller | undefined;
    try {
      caller = storage && (await callerOf(key, storage.keys));
    } catch {
      // Nobody can say whose key it is. The engine needs none: what does, says so.
      context.set('fault', 'KeysUnavailable');
      return;
    }
    // Refused behind the limits, so that guessing is counted.
    if (!caller) {
      context.set('badKey', true);
      return;
    }
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, { caller, until: now().getTime() + KEPT_MS });
    context.set('caller', caller);
  }
  return context => {
    const key = keyOf(context);
    return key === undefined ? undefined : name(key, context);
  };
}

/** Whoever sends a key that is none meant to be somebody: told so, and not served as anybody. */
export const refuseBadKeys: Guard = context => (context.get('badKey') ? badKey(context) : undefined);

const badKey = (context: Context): Response =>
  problem(context, 'bad-key', { headers: { 'WWW-Authenticate': 'Bearer' } });

function keyOf(context: Context): string | undefined {
  const authorization = context.req.header('Authorization');
  const bearer = authorization && /^Bearer +(\S+) *$/i.exec(authorization)?.[1];
  return bearer || context.req.header('X-API-Key');
}

/** Anonymous callers may check and report. A key may do what its scopes say, and nothing besides. */
export const scoped =
  (scope: Scope): Guard =>
  context => {
    const caller = context.get('caller');
    if (caller ? caller.scopes.includes(scope) : scope !== 'moderate') return;
    if (caller) return problem(context, 'not-allowed');
    if (context.get('fault')) return problem(context, 'unavailable', { headers: { 'Retry-After': '30' } });
    return badKey(context);
  };
