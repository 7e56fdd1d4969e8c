/** The HTTP application, the same on Node and on Workers: thin routes over `check`. It keeps nothing of what it is sent. */
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { hookRoutes } from '../hooks/hooks.ts';
import { bounded } from './body-limit.ts';
import { callers, refuseBadKeys, scoped } from './callers/callers.ts';
import { limited, lookUpsLimited } from './callers/limits.ts';
import { healthRoutes } from './health.ts';
import { batchRoutes } from './judgement/batch.ts';
import { checkRoutes } from './judgement/check.ts';
import { explainRoutes } from './judgement/explain.ts';
import { type Log, logged } from './log.ts';
import { listPackRoutes } from './look-up/list-packs.ts';
import { packRoutes } from './look-up/packs.ts';
import { prefixRoutes } from './look-up/prefix.ts';
import { registryRoutes } from './look-up/registry.ts';
import { docsRoutes } from './operations/docs.ts';
import { pageRoutes } from './pages/ask.ts';
import { readingRoutes } from './pages/reading.ts';
import { PROBLEMS, type ProblemCode, problem } from './problems.ts';
import { securityRoutes } from './security-txt.ts';
import type { Env, Services } from './services.ts';
import { preflight, standardHeaders } from './standard-headers.ts';
import { adminRoutes } from './submissions/admin.ts';
import { appealRoutes } from './submissions/appeals.ts';
import { reportRoutes } from './submissions/reports.ts';

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
