/** The HTTP application, the same on Node and on Workers: thin routes over `check`. It keeps nothing of what it is sent. */
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { hookRoutes } from '../hooks/index.ts';
import { adminRoutes } from './admin.ts';
import { appealRoutes } from './appeals.ts';
import { batchRoutes } from './batch.ts';
import { bounded } from './body-limit.ts';
import { callers, refuseBadKeys, scoped } from './callers.ts';
import { checkRoutes } from './check.ts';
import { docsRoutes } from './docs.ts';
import { explainRoutes } from './explain.ts';
import { healthRoutes } from './health.ts';
import { limited, lookUpsLimited } from './limits.ts';
import { listPackRoutes } from './list-packs.ts';
import { type Log, logged } from './log.ts';
import { packRoutes } from './packs.ts';
import { pageRoutes } from './pages.ts';
import { prefixRoutes } from './prefix.ts';
import { PROBLEMS, type ProblemCode, problem } from './problems.ts';
import { readingRoutes } from './reading.ts';
import { registryRoutes } from './registry.ts';
import { reportRoutes } from './reports.ts';
import { securityRoutes } from './security-txt.ts';
import type { Env, Services } from './services.ts';
import { preflight, standardHeaders } from './standard-headers.ts';

/** Where work is done for whoever asks. */
const COUNTED = [
  '/v1/check/*',
  '/v1/explain',
  '/v1/reports/*',
  '/v1/appeals/*',
  '/v1/admin/*',
  '/hooks/ios/*',
  '/',
];
/** Cached at the edge; what comes through to us is counted by itself, and nothing of that stands in what caches keep. */
const LOOK_UPS = ['/v1/prefix/*', '/v1/packs/*', '/v1/brands/*'];

/** What is long and the same for all. Never an answer of the judgement plane, whose length would then tell of its content. */
const COMPRESSED = [
  '/style.css',
  '/docs',
  '/openapi.json',
  '/v1/packs/*',
  '/brands/*',
  '/tactics/*',
  '/hotline',
];

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
  hookRoutes,
  docsRoutes,
  healthRoutes,
  securityRoutes,
  pageRoutes,
  readingRoutes,
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
  app.use(standardHeaders);
  app.use('/v1/*', (context, next) => (context.req.method === 'OPTIONS' ? preflight(context, next) : next()));
  app.use(bounded);
  if (services.compresses) for (const path of COMPRESSED) app.use(path, compress());
  app.use('/v1/*', callers(services));
  if (services.limits) {
    for (const limit of limited(services.limits)) for (const path of COUNTED) app.use(path, limit);
    const limit = lookUpsLimited(services.limits);
    for (const path of LOOK_UPS) app.use(path, limit);
  }
  app.use('/v1/*', refuseBadKeys);
  for (const path of ['/v1/check/*', '/v1/explain']) app.use(path, scoped('check'));
  for (const path of ['/v1/brands/*', '/v1/prefix/*']) app.use(path, etag());
  for (const routes of ROUTES) app.route('/', routes(services));
  app.get('/problems/:code', explainProblem);
  app.notFound(context => problem(context, 'not-found'));
  app.onError((_, context) => problem(context, 'internal'));
  return app;
}

function explainProblem(context: Context): Response {
  const code = context.req.param('code') as ProblemCode;
  const kind = Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code] : undefined;
  return kind ? context.json({ type: `/problems/${code}`, ...kind }) : problem(context, 'not-found');
}
