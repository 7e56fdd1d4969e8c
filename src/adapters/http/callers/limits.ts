/** How often one may ask: by key, else by network. A maintained middleware counts, in memory on Node and by the platform on Workers. */
import type { Context, MiddlewareHandler } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import { problem } from '../problems.ts';
import type { Env } from '../services.ts';
import type { LimitBinding, Limits } from './limit-settings.ts';
import { networkOf } from './network.ts';

const WINDOW_SECONDS = 60;
/** A page of an extension asks for a dozen prefixes where a person asks for one check. */
const LOOK_UPS_A_CHECK = 10;

export function limited(limits: Limits): MiddlewareHandler<Env>[] {
  const { anonymous, withKey, bindings } = limits;
  return [
    one(limits, anonymous, bindings?.anonymous, context => context.get('caller') !== undefined),
    one(limits, withKey, bindings?.withKey, context => context.get('caller') === undefined),
  ];
}

/** The look-up plane, by network alone: its answers are the same for everybody, so no header tells one what is left. */
export function lookUpsLimited({ address, anonymous, bindings }: Limits): MiddlewareHandler<Env> {
  return counting(anonymous * LOOK_UPS_A_CHECK, bindings?.withKey, {
    keyOf: context => `look-up ${networkOf(address(context) ?? '')}`,
    skip: context => address(context) === undefined,
  });
}

function one(
  { address }: Limits,
  limit: number,
  binding: LimitBinding | undefined,
  notMine: (context: Context<Env>) => boolean,
): MiddlewareHandler<Env> {
  const keyOf = (context: Context<Env>) => context.get('caller')?.id ?? networkOf(address(context) ?? '');
  const skip = (context: Context<Env>) => {
    const counted = !notMine(context) && (context.get('caller') || address(context) !== undefined);
    if (counted) context.set('limitPolicy', `"default";q=${limit};w=${WINDOW_SECONDS}`);
    return !counted;
  };
  return counting(limit, binding, { keyOf, skip });
}

interface Who {
  readonly keyOf: (context: Context<Env>) => string;
  /** Not counted. */
  readonly skip: (context: Context<Env>) => boolean;
}

function counting(
  limit: number,
  binding: LimitBinding | undefined,
  { keyOf, skip }: Who,
): MiddlewareHandler<Env> {
  const handler = (context: Context<Env>) =>
    problem(context, 'too-many-requests', { headers: { 'Retry-After': String(secondsLeft(context)) } });
  if (binding) return rateLimiter<Env>({ binding: binding as never, keyGenerator: keyOf, skip, handler });
  const windowMs = WINDOW_SECONDS * 1_000;
  // Its own headers are of an older draft; standard-headers.ts writes them.
  return rateLimiter<Env>({ windowMs, limit, standardHeaders: false, keyGenerator: keyOf, skip, handler });
}

function secondsLeft(context: Context<Env>): number {
  const reset = context.get('rateLimit')?.resetTime?.getTime();
  return reset === undefined ? WINDOW_SECONDS : Math.max(1, Math.ceil((reset - Date.now()) / 1_000));
}
