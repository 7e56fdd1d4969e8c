/** What is logged: route, status, timing, verdict and rule ids. Never a path as typed, a body, a header or an address. */
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { Verdict } from '../../core/verdict.ts';
import type { Caller } from './callers/api-key.ts';

export interface LogLine {
  readonly method: string;
  /** The pattern, such as `/v1/brands/:id`: what stands in its place may be a person's own text. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  readonly verdict?: string;
  readonly action?: string;
  readonly reasons?: readonly string[];
  readonly items?: number;
  /** The class of an error. Its message may quote the input. */
  readonly error?: string;
}

export type Log = (line: LogLine) => void;

export interface Variables {
  verdict?: Verdict;
  /** How many contacts a batch held. */
  items?: number;
  /** The class of an error that was answered for. */
  fault?: string;
  /** The answer has every header that it needs. */
  headed?: boolean;
  /** Set by the limiter: what is left, and until when. */
  rateLimit?: { readonly remaining: number; readonly resetTime?: Date | undefined };
  limitPolicy?: string;
  /** Whose key it is; nobody's for the anonymous. */
  caller?: Caller;
  /** A key was sent, and it is none. */
  badKey?: boolean;
}

/** Where nobody listens. */
export const silent: Log = () => {};

/** A method is free text too. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

export const logged = (log: Log) =>
  createMiddleware<{ Variables: Variables }>(async function logRequest(context, next) {
    const start = performance.now();
    await next();
    log(logLine(context, context.res.status, start));
  });

/** `start` is a moment of `performance.now()`; `route` saves looking for it. */
export function logLine(
  context: Context<{ Variables: Variables }>,
  status: number,
  start: number,
  route = routePath(context, -1),
): LogLine {
  const verdict = context.get('verdict');
  const items = context.get('items');
  const fault = context.error?.name ?? context.get('fault');
  const { method } = context.req;
  return {
    method: METHODS.has(method) ? method : 'OTHER',
    route,
    status,
    ms: Math.round(performance.now() - start),
    ...(verdict
      ? {
          verdict: verdict.verdict,
          action: verdict.action,
          reasons: verdict.reasons.map(({ code }) => code),
        }
      : {}),
    ...(items === undefined ? {} : { items }),
    ...(fault ? { error: fault } : {}),
  };
}
