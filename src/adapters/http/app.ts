/** The HTTP application, the same on Node and on Workers: thin routes over `check`. It keeps nothing of what it is sent. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { secureHeaders } from 'hono/secure-headers';
import { adminRoutes } from './admin.ts';
import { appealRoutes } from './appeals.ts';
import { batchRoutes } from './batch.ts';
import { callers, scoped } from './callers.ts';
import { checkRoutes } from './check.ts';
import { explainRoutes } from './explain.ts';
import { healthRoutes } from './health.ts';
import { limited } from './limits.ts';
import { listPackRoutes } from './list-packs.ts';
import { type Log, logged } from './log.ts';
import { packRoutes } from './packs.ts';
import { pageRoutes, tooLarge } from './pages.ts';
import { prefixRoutes } from './prefix.ts';
import { PROBLEMS, type ProblemCode, problem } from './problems.ts';
import { registryRoutes } from './registry.ts';
import { reportRoutes } from './reports.ts';
import type { Env, Services } from './services.ts';

/** 65,536 Han characters in a form are 590 KB of percent signs; twice that leaves room for the other fields. */
export const LARGEST_BODY = 1_048_576;

const ALLOWED = ['Content-Type', 'Authorization', 'X-API-Key', 'Prefer', 'If-None-Match'];
/** What a script of another origin may read. */
const EXPOSED = [
  'ETag',
  'Link',
  'Location',
  'Retry-After',
  'RateLimit',
  'RateLimit-Policy',
  'Bonafide-Signature',
];
/** Where work is done for whoever asks. The look-up plane is cached at the edge, and is not counted. */
const COUNTED = ['/v1/check/*', '/v1/explain', '/v1/reports', '/v1/appeals/*', '/v1/admin/*', '/'];

const ROUTES = [
  checkRoutes,
  batchRoutes,
  explainRoutes,
  registryRoutes,
  prefixRoutes,
  packRoutes,
  listPackRoutes,
  reportRoutes,
  appealRoutes,
  adminRoutes,
  healthRoutes,
  pageRoutes,
];

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
    cors({
      origin: '*',
      allowMethods: ['GET', 'POST'],
      allowHeaders: ALLOWED,
      exposeHeaders: EXPOSED,
      maxAge: 86_400,
    }),
  );
  app.use(
    bodyLimit({
      maxSize: LARGEST_BODY,
      onError: context => (context.req.path === '/' ? tooLarge(context) : problem(context, 'too-large')),
    }),
  );
  app.use('/v1/*', callers(services));
  if (services.limits)
    for (const limit of limited(services.limits)) for (const path of COUNTED) app.use(path, limit);
  for (const path of ['/v1/check/*', '/v1/explain']) app.use(path, scoped('check'));
  for (const path of ['/v1/brands/*', '/v1/prefix/*']) app.use(path, etag());
  for (const routes of ROUTES) app.route('/', routes(services));
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
