/** How often one may ask: by key, else by network. A maintained middleware counts, in memory on Node and by the platform on Workers. */
import type { Context } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import { asGuard, type Guard } from '../gate.ts';
import { problem } from '../problems.ts';
import type { Env } from '../services.ts';
import type { LimitBinding, Limits } from './limit-settings.ts';
import { networkOf } from './network.ts';

const WINDOW_SECONDS = 60;
/** A page of an extension asks for a dozen prefixes where a person asks for one check. */
const LOOK_UPS_A_CHECK = 10;

/** The judgement plane and what is sent in: by key, else by network. Nobody is counted who has neither. */
export function limited({ address, anonymous, withKey, bindings }: Limits): Guard {
  const byNetwork = counting(anonymous, bindings?.anonymous, context => networkOf(address(context) ?? ''));
  const byKey = counting(withKey, bindings?.withKey, context => context.get('caller')?.id ?? '');
  return context => {
    const caller = context.get('caller');
    if (!caller && address(context) === undefined) return;
    context.set('limitPolicy', `"default";q=${caller ? withKey : anonymous};w=${WINDOW_SECONDS}`);
    return caller ? byKey(context) : byNetwork(context);
  };
}

/** The look-up plane, by network alone: its answers are the same for everybody, so no header tells one what is left. */
export function lookUpsLimited({ address, anonymous, bindings }: Limits): Guard {
  const limit = anonymous * LOOK_UPS_A_CHECK;
  const keyOf = (context: Context<Env>) => `look-up ${networkOf(address(context) ?? '')}`;
  const counted = counting(limit, bindings?.withKey, keyOf);
  return context => (address(context) === undefined ? undefined : counted(context));
}

function counting(
  limit: number,
  binding: LimitBinding | undefined,
  keyGenerator: (context: Context<Env>) => string,
): Guard {
  const handler = (context: Context<Env>) =>
    problem(context, 'too-many-requests', { headers: { 'Retry-After': String(secondsLeft(context)) } });
  if (binding) return asGuard(rateLimiter<Env>({ binding: binding as never, keyGenerator, handler }));
  const windowMs = WINDOW_SECONDS * 1_000;
  // Its own headers are of an older draft; standard-headers.ts writes them.
  return asGuard(rateLimiter<Env>({ windowMs, limit, standardHeaders: false, keyGenerator, handler }));
}

function secondsLeft(context: Context<Env>): number {
  const reset = context.get('rateLimit')?.resetTime?.getTime();
  return reset === undefined ? WINDOW_SECONDS : Math.max(1, Math.ceil((reset - Date.now()) / 1_000));
}
