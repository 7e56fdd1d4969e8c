/** The HTTP application, the same on Node and on Workers: thin routes over `check`. It keeps nothing of what it is sent. */
import { type Context, Hono, type NotFoundHandler } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { hookRoutes } from '../hooks/hooks.ts';
import { bounded } from './body-limit.ts';
import { type Entrance, entrances } from './entrances.ts';
import { fastPath } from './fast-path.ts';
import { gate } from './gate.ts';
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
import { standardHeaders } from './standard-headers.ts';
import { adminRoutes } from './submissions/admin.ts';
import { appealRoutes } from './submissions/appeals.ts';
import { reportRoutes } from './submissions/reports.ts';

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
  const { judgement, ...others } = entrances(services);
  const layered = withLayers(services, [judgement, ...Object.values(others)], log);
  return fastPath(services, log, judgement, layered);
}

function withLayers(services: Services, entrances: readonly Entrance[], log: Log): Hono<Env> {
  const app = new Hono<Env>();
  app.use(logged(log));
  app.use(standardHeaders);
  app.use(bounded);
  if (services.compresses) for (const path of COMPRESSED) app.use(path, compress());
  for (const { paths, guards } of entrances) for (const path of paths) app.use(path, gate(...guards));
  for (const path of ['/v1/brands/*', '/v1/prefix/*']) app.use(path, etag());
  for (const routes of ROUTES) app.route('/', routes(services));
  if (services.assets) app.use('/assets/*', etag(), services.assets);
  app.get('/problems/:code', explainProblem);
  app.notFound(nothingHere(app));
  app.onError((_, context) => problem(context, 'internal'));
  return app;
}

/** Hono's middleware looks for the methods of an address; only where no route answered is it asked. */
function nothingHere(app: Hono<Env>): NotFoundHandler<Env> {
  const otherMethods = methodNotAllowed({
    app,
    onMethodNotAllowed: (context, methods) =>
      problem(context, 'method-not-allowed', { headers: { Allow: methods.join(', ') } }),
  });
  return async context => {
    await otherMethods(context, async () => {
      context.res = problem(context, 'not-found');
    });
    return context.res;
  };
}

function explainProblem(context: Context): Response {
  const code = context.req.param('code') as ProblemCode;
  const kind = Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code] : undefined;
  return kind ? context.json({ type: `/problems/${code}`, ...kind }) : problem(context, 'not-found');
}
