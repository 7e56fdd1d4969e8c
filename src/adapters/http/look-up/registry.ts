/** `/v1/brands`: what the registry knows. Anybody may cache it. */
import { Hono } from 'hono';
import type { Brand } from '../../../core/brand.ts';
import { detailsOf } from '../../client/brand-details.ts';
import { problem } from '../problems.ts';
import type { Env, Services } from '../services.ts';

/** The registry changes with a deploy; five minutes old is fresh enough, and spares the origin. */
const CACHEABLE = 'public, max-age=300, stale-while-revalidate=3600';

export function registryRoutes({ catalog }: Services): Hono<Env> {
  const routes = new Hono<Env>();
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

export const summaryOf = ({ id, name, sector, regions, channels }: Brand) => ({
  id,
  name,
  sector,
  regions,
  channels: channels.length,
});
