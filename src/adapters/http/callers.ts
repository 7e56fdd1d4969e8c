/** Who calls: by `Authorization: Bearer` or `X-API-Key`, never by the address. Without a key one is anonymous, and welcome. */
import type { Context, MiddlewareHandler, Next } from 'hono';
import { type Caller, callerOf, type Scope } from '../keys/api-key.ts';
import { problem } from './problems.ts';
import type { Env, Services } from './services.ts';

/** A revoked key works for this long at the most. */
const KEPT_MS = 60_000;
const MOST_KEPT = 10_000;

export function callers({ storage, now }: Services): MiddlewareHandler<Env> {
  const kept = new Map<string, { readonly caller: Caller; readonly until: number }>();
  /** Says whose key it is, or why it is nobody's. */
  async function refusalOf(key: string, context: Context<Env>): Promise<Response | undefined> {
    const held = kept.get(key);
    if (held && held.until > now().getTime()) {
      context.set('caller', held.caller);
      return undefined;
    }
    kept.delete(key);
    let caller: Caller | undefined;
    try {
      caller = storage && (await callerOf(key, storage.keys));
    } catch {
      // Nobody can say whose key it is. The engine needs none: what does, says so.
      context.set('fault', 'KeysUnavailable');
      return undefined;
    }
    if (!caller) return problem(context, 'bad-key', { headers: { 'WWW-Authenticate': 'Bearer' } });
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, { caller, until: now().getTime() + KEPT_MS });
    context.set('caller', caller);
    return undefined;
  }
  const named = async (key: string, context: Context<Env>, next: Next) =>
    (await refusalOf(key, context)) ?? next();
  return (context, next) => {
    const key = keyOf(context);
    return key === undefined ? next() : named(key, context, next);
  };
}

function keyOf(context: Context): string | undefined {
  const authorization = context.req.header('Authorization');
  const bearer = authorization && /^Bearer +(\S+) *$/i.exec(authorization)?.[1];
  return bearer || context.req.header('X-API-Key');
}

/** Anonymous callers may check and report. A key may do what its scopes say, and nothing besides. */
export const scoped =
  (scope: Scope): MiddlewareHandler<Env> =>
  async (context, next) => {
    const caller = context.get('caller');
    if (caller ? caller.scopes.includes(scope) : scope !== 'moderate') return next();
    if (caller) return problem(context, 'not-allowed');
    if (context.get('fault')) return problem(context, 'unavailable', { headers: { 'Retry-After': '30' } });
    return problem(context, 'bad-key', { headers: { 'WWW-Authenticate': 'Bearer' } });
  };
