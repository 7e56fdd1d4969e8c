/** No body above a mebibyte. Where the length is said, it is believed, since the server reads no further; else it is measured. */
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { tooLarge } from './pages/ask.ts';
import { problem } from './problems.ts';
import type { Env } from './services.ts';

/** 65,536 Han characters in a form are 590 KB of percent signs; twice that leaves room for the other fields. */
const LARGEST_BODY = 1_048_576;

const measured = bodyLimit({
  maxSize: LARGEST_BODY,
  onError: context => (context.req.path === '/' ? tooLarge(context) : problem(context, 'too-large')),
});

/** Hono's own looks at the body's stream first, and on Node a stream costs ten times what a check does. */
export const bounded: MiddlewareHandler<Env> = (context, next) =>
  isOfSaidLength(context) || context.req.method === 'GET' || context.req.method === 'HEAD'
    ? next()
    : measured(context, next);

/** The request says how long its body is, and that is short enough. */
export function isOfSaidLength(context: Context<Env>): boolean {
  const length = context.req.header('Content-Length') ?? '';
  // Digits and nothing else: `Number` also takes "", "0x10" and "-1".
  return (
    /^\d{1,7}$/.test(length) &&
    Number(length) <= LARGEST_BODY &&
    context.req.header('Transfer-Encoding') === undefined
  );
}
