/**
 * What a request passes before a route sees it: guards in a row, as one layer of middleware. A layer for each guard costs a
 * closure and a promise, and six of these took as long as judging a host does.
 */
import type { Context, MiddlewareHandler, Next } from 'hono';
import type { Env } from './services.ts';

/** Lets a request through by giving nothing, or answers it. */
export type Guard = (context: Context<Env>) => Response | undefined | Promise<Response | undefined>;

export const gate =
  (...guards: Guard[]): MiddlewareHandler<Env> =>
  (context, next) => {
    const refusal = refusalBy(guards, context);
    // Only a guard that waits, such as for whose key it is, makes the others wait.
    if (refusal instanceof Promise) return late(refusal, next);
    return refusal ? Promise.resolve(refusal) : next();
  };

const late = async (refusal: Promise<Response | undefined>, next: Next): ReturnType<MiddlewareHandler> =>
  (await refusal) ?? next();

/** The answer of the first guard that does not let it through. */
export function refusalBy(guards: readonly Guard[], context: Context<Env>): ReturnType<Guard> {
  for (let i = 0; i < guards.length; i++) {
    const answer = guards[i]!(context);
    if (answer instanceof Promise) return waiting(answer, guards.slice(i + 1), context);
    if (answer) return answer;
  }
}

async function waiting(
  answer: Promise<Response | undefined>,
  others: readonly Guard[],
  context: Context<Env>,
): Promise<Response | undefined> {
  return (await answer) ?? refusalBy(others, context);
}

/** Middleware of a library that looks at a request only before its route does. */
export const asGuard =
  (middleware: MiddlewareHandler<Env>): Guard =>
  async context =>
    (await middleware(context, nothingMore)) || undefined;

const nothingMore = async (): Promise<void> => {};
