/** `/healthz`: it runs, and which catalog judges. `/readyz`: send people here, and how old the lists are. `/metrics`: counters. */
import { Hono } from 'hono';
import { hookStates } from '../hooks/settings.ts';
import { inTime } from '../judging/in-time.ts';
import type { FeedState } from '../storage/feed.ts';
import { problem } from './problems.ts';
import type { Env, Services } from './services.ts';

const NO_STORE = { 'Cache-Control': 'no-store' };
const STORAGE_MS = 1_000;
/** Lists change by the minute; two days old, they miss most of what is live (60 % of phishing domains live for minutes). */
const STALE_MS = 2 * 86_400_000;

export function healthRoutes({ catalog, storage, now, draining, metrics, hooks }: Services): Hono<Env> {
  /** Written once: anybody may ask for our health, and a write waits for whoever else writes. */
  let recorded = false;
  const routes = new Hono<Env>();
  routes.get('/healthz', async context => {
    const since = await servingSince();
    // The engine judges without storage, so a fault there is reported and does not fail the check.
    const body = {
      status: 'ok',
      catalog: catalog.version,
      storage: since === undefined ? 'unavailable' : 'ok',
      since,
    };
    return context.json(body, 200, NO_STORE);
  });
  routes.get('/readyz', async context => {
    const feeds = storage && (await inTime(STORAGE_MS, storage.feeds.all()));
    const hooked = hookStates(hooks);
    const ready = !draining?.() && catalog.version.brands > 0 && catalog.version.rules > 0;
    const body = {
      ready,
      catalog: catalog.version,
      storage: feeds ? 'ok' : 'unavailable',
      feeds: (feeds ?? []).map(feed => ageOf(feed, now())),
      hooks: hooked.filter(({ status }) => status !== 'off'),
    };
    return context.json(body, ready ? 200 : 503, ready ? NO_STORE : { ...NO_STORE, 'Retry-After': '5' });
  });
  routes.get('/metrics', async context =>
    metrics
      ? context.body(await metrics(), 200, {
          'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
          ...NO_STORE,
        })
      : problem(context, 'not-found'),
  );
  return routes;

  async function servingSince(): Promise<string | undefined> {
    try {
      if (!recorded) await storage?.recordCatalog(catalog.version, now());
      recorded = true;
      const history = await storage?.catalogHistory();
      return history?.find(({ version }) => version === catalog.version.version)?.firstServed;
    } catch {
      return undefined;
    }
  }
}

function ageOf({ id, entries, fetched, failure }: FeedState, now: Date) {
  const age = fetched ? now.getTime() - Date.parse(fetched) : undefined;
  const ageSeconds = age === undefined ? null : Math.max(0, Math.round(age / 1_000));
  return { id, entries, ageSeconds, stale: age === undefined || age > STALE_MS || failure !== null, failure };
}
