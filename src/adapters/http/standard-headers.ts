/**
 * The headers that every answer bears: what a browser may do with it, who may read it, and how much one may still ask.
 *
 * Constants, set by one middleware instead of two: Hono's own ones make a whole Response of each answer twice, which on
 * Node costs five times what a check does. A test holds them against Hono's.
 */
import type { Context } from 'hono';
import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import { asGuard, type Guard } from './gate.ts';
import type { Env } from './services.ts';

/** Nothing from elsewhere is loaded, framed or run, and nothing that stands in the page itself. */
export const SECURITY: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; img-src 'self'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Origin-Agent-Cluster': '?1',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=15552000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'X-Download-Options': 'noopen',
  'X-Frame-Options': 'DENY',
  'X-Permitted-Cross-Domain-Policies': 'none',
  'X-XSS-Protection': '0',
};

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
const SHARED: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': EXPOSED.join(','),
};
/**
 * JSON is no page: of the headers above, those that guard what is only read (OWASP REST Security Cheat Sheet). The others were a
 * quarter of an answer, which a phone pays for.
 */
const API: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  ...only(SECURITY, [
    'Cross-Origin-Resource-Policy',
    'Referrer-Policy',
    'Strict-Transport-Security',
    'X-Content-Type-Options',
    'X-Frame-Options',
  ]),
  ...SHARED,
};

function only(
  headers: Readonly<Record<string, string>>,
  names: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map(name => [name, headers[name]!]));
}

export const standardHeaders = createMiddleware<Env>(async function headEveryAnswer(context, next) {
  await next();
  addHeaders(context, context.res);
});

export function addHeaders(context: Context<Env>, response: Response): void {
  if (context.get('headed')) return;
  for (const [name, value] of Object.entries(standardFor(context))) response.headers.set(name, value);
}

/** Scripts that wallets put into their own pages. A worker among them may do what its own headers say: the engine fetches packs. */
const SCRIPTS: Readonly<Record<string, string>> = { ...SECURITY, ...SHARED };

const standardFor = (context: Context<Env>): Readonly<Record<string, string>> => ({
  ...byPath(context.req.path),
  ...limitHeaders(context),
});

function byPath(path: string): Readonly<Record<string, string>> {
  if (path.startsWith('/v1/')) return API;
  return path.startsWith('/assets/') ? SCRIPTS : SECURITY;
}

/** As draft-ietf-httpapi-ratelimit-headers-10 writes them. Cloudflare's binding does not tell how much is left. */
function limitHeaders(context: Context<Env>): Readonly<Record<string, string>> {
  const info = context.get('rateLimit');
  const policy = context.get('limitPolicy');
  if (!policy) return {};
  if (!info) return { 'RateLimit-Policy': policy };
  const reset = Math.max(0, Math.ceil(((info.resetTime?.getTime() ?? 0) - Date.now()) / 1_000));
  return { 'RateLimit-Policy': policy, RateLimit: `"default";r=${info.remaining};t=${reset}` };
}

const JSON_ANSWER: Readonly<Record<string, string>> = { 'Content-Type': 'application/json', ...API };

/**
 * JSON of the API with everything that it bears at once: a plain record goes out as it is, and headers that are set later
 * do not.
 */
export function answerJson(
  context: Context<Env>,
  body: unknown,
  own: Readonly<Record<string, string>>,
): Response {
  context.set('headed', true);
  const headers = { ...JSON_ANSWER, ...limitHeaders(context), ...own };
  return new Response(JSON.stringify(body), { status: 200, headers });
}

/** Whether a script of another origin may ask: any may, and its browser remembers that for a day. */
const answered = asGuard(
  cors({
    origin: '*',
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['Content-Type', 'Authorization', 'X-API-Key', 'Prefer', 'If-None-Match'],
    maxAge: 86_400,
  }),
);
export const preflight: Guard = context => (context.req.method === 'OPTIONS' ? answered(context) : undefined);
