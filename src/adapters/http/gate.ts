/**
 * What a request passes before a route sees it: guards in a row, as one layer of middleware. A layer for each guard costs a
 * closure and a promise, and six of these took as long as judging a host does.
 */
import type { Context, MiddlewareHandler } from 'hono';
import type { Env } from './services.ts';

/** Lets a request through by giving nothing, or answers it. */
export type Guard = (context: Context<Env>) => Response | undefined | Promise<Response | undefined>;

export const gate =
  (...guards: Guard[]): MiddlewareHandler<Env> =>
  (context, next) => {
    for (const [i, guard] of guards.entries()) {
      const answer = guard(context);
      // Only a guard that waits, such as for whose key it is, makes the others wait.
      if (answer instanceof Promise) return waiting(answer, guards.slice(i + 1), context, next);
      if (answer) return Promise.resolve(answer);
    }
    return next();
  };

async function waiting(
  answer: Promise<Response | undefined>,
  others: readonly Guard[],
  ...[context, next]: Parameters<MiddlewareHandler<Env>>
): ReturnType<MiddlewareHandler> {
  const first = await answer;
  if (first) return first;
  for (const guard of others) {
    const answer = await guard(context);
    if (answer) return answer;
  }
  return next();
}

/** Middleware of a library that looks at a request only before its route does. */
export const asGuard =
  (middleware: MiddlewareHandler<Env>): Guard =>
  async context =>
    (await middleware(context, nothingMore)) || undefined;

const nothingMore = async (): Promise<void> => {};
