/** The HTTP application, the same on Node and on Workers: thin routes over `check`. It keeps nothing of what it is sent. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { secureHeaders } from 'hono/secure-headers';
import { batchRoutes } from './batch.ts';
import { checkRoutes } from './check.ts';
import { explainRoutes } from './explain.ts';
import { healthRoutes } from './health.ts';
import { listPackRoutes } from './list-packs.ts';
import { type Log, logged } from './log.ts';
import { packRoutes } from './packs.ts';
import { pageRoutes, tooLarge } from './pages.ts';
import { prefixRoutes } from './prefix.ts';
import { PROBLEMS, type ProblemCode, problem } from './problems.ts';
import { registryRoutes } from './registry.ts';
import type { Env, Services } from './services.ts';

/** 65,536 Han characters in a form are 590 KB of percent signs; twice that leaves room for the other fields. */
export const LARGEST_BODY = 1_048_576;

export function createApp(services: Services, log: Log): Hono<Env> {
  const app = new Hono<Env>();
  app.use(logged(log));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (context, methods) =>
        problem(context, 'method-not-allowed', { headers: { Allow: methods.join(', ') } }),
    }),
  );
  app.use(headers);
  app.use(
    '/v1/*',
    cors({ origin: '*', allowMethods: ['GET', 'POST'], allowHeaders: ['Content-Type'], maxAge: 86_400 }),
  );
  app.use(
    bodyLimit({
      maxSize: LARGEST_BODY,
      onError: context => (context.req.path === '/' ? tooLarge(context) : problem(context, 'too-large')),
    }),
  );
  for (const path of ['/v1/brands', '/v1/brands/*', '/v1/prefix/*']) app.use(path, etag());
  for (const routes of [
    checkRoutes,
    batchRoutes,
    explainRoutes,
    registryRoutes,
    prefixRoutes,
    packRoutes,
    listPackRoutes,
  ])
    app.route('/', routes(services));
  app.route('/', healthRoutes(services));
  app.route('/', pageRoutes(services));
  app.get('/problems/:code', explainProblem);
  app.notFound(context => problem(context, 'not-found'));
  app.onError((_, context) => problem(context, 'internal'));
  return app;
}

/** Nothing from elsewhere is loaded, framed or run: our pages are HTML and one style sheet. */
const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  crossOriginResourcePolicy: 'cross-origin',
});

function explainProblem(context: Context): Response {
  const code = context.req.param('code') as ProblemCode;
  const kind = Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code] : undefined;
  return kind ? context.json({ type: `/problems/${code}`, ...kind }) : problem(context, 'not-found');
}
