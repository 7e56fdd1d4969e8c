/** `/v1`: the judgement, and what the registry knows. A `POST` is judged and forgotten; a `GET` may be cached by anybody. */
import { type Context, Hono } from 'hono';
import { admit } from '../../core/admit.ts';
import { check } from '../../core/check.ts';
import { detailsOf, summaryOf } from './brands.ts';
import { preferredLocale } from './language.ts';
import { problem } from './problems.ts';
import type { Env, Services } from './services.ts';

/** The registry changes with a deploy; five minutes old is fresh enough, and spares the origin. */
const CACHEABLE = 'public, max-age=300, stale-while-revalidate=3600';

export function apiRoutes({ catalog }: Services): Hono<Env> {
  const routes = new Hono<Env>();
  routes.post('/v1/check', async context => {
    if (!isJson(context.req.header('Content-Type'))) return problem(context, 'not-json');
    const body = parseJson(await textOf(context));
    if (body === undefined) return problem(context, 'malformed');
    const admission = admit(withLocale(body, context));
    if (!admission.ok) {
      const tooLarge = admission.problems.some(({ code }) => code === 'too-long');
      return problem(context, tooLarge ? 'too-large' : 'unprocessable', { errors: admission.problems });
    }
    const verdict = check(admission.contact, catalog);
    context.set('verdict', verdict);
    return context.json(verdict, 200, { 'Cache-Control': 'no-store', 'Content-Language': verdict.locale });
  });
  routes.get('/v1/brands', context => {
    const brands = [...catalog.brands.byId.values()].map(summaryOf);
    return context.json({ catalog: catalog.version, brands }, 200, { 'Cache-Control': CACHEABLE });
  });
  routes.get('/v1/brands/:id', context => {
    const brand = catalog.brands.byId.get(context.req.param('id'));
    if (!brand) return problem(context, 'not-found');
    const details = detailsOf(brand, catalog.brands);
    return context.json({ catalog: catalog.version, ...details }, 200, { 'Cache-Control': CACHEABLE });
  });
  return routes;
}

/** `application/json` and its kin (`application/problem+json`), with or without parameters. */
function isJson(contentType: string | undefined): boolean {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  return type === 'application/json' || (type.startsWith('application/') && type.endsWith('+json'));
}

/** A client that hangs up in the middle has sent no JSON; that is no fault of ours. */
const textOf = (context: Context): Promise<string> => context.req.text().catch(() => '');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the contact leaves open, the browser's languages decide. */
function withLocale(body: unknown, context: Context): unknown {
  const locale = preferredLocale(context);
  const open = typeof body === 'object' && body !== null && !Array.isArray(body) && !('locale' in body);
  return open && locale ? { ...body, locale } : body;
}
