/** `/healthz`: which catalog judges, since when, and whether it can be written down. */
import { Hono } from 'hono';
import type { Env, Services } from './services.ts';

export function healthRoutes({ catalog, storage, now }: Services): Hono<Env> {
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
    return context.json(body, 200, { 'Cache-Control': 'no-store' });
  });
  return routes;

  async function servingSince(): Promise<string | undefined> {
    try {
      await storage?.recordCatalog(catalog.version, now());
      const history = await storage?.catalogHistory();
      return history?.find(({ version }) => version === catalog.version.version)?.firstServed;
    } catch {
      return undefined;
    }
  }
}
