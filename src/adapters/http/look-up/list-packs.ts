/** `/v1/packs/{name}`: the catalog, or one list as text, whole or as changes; `/v1/packs/{name}/set`: the compact set that an engine loads. */
import { type Context, Hono } from 'hono';
import { sha256 } from '../../crypto/sha256.ts';
import { ContentsKept, type Found, findList } from '../../packs/found.ts';
import { packOf } from '../../packs/make-pack.ts';
import { MOST_ENTRIES } from '../../packs/pack.ts';
import { hostSetFrom } from '../../places/host-set-file.ts';
import type { Storage } from '../../storage/storage.ts';
import { problem } from '../problems.ts';
import type { Env, Services } from '../services.ts';
import { notModified, orUnavailable } from './cacheable.ts';
import { answerSigned, json } from './signed.ts';

export function listPackRoutes({ catalog, data, storage, signer }: Services): Hono<Env> {
  const routes = new Hono<Env>();
  const kept = new ContentsKept();
  const whole = json(data, `"catalog-${catalog.version.version}"`);
  routes.get('/v1/packs/:name', context =>
    orUnavailable(context, async () => {
      // A route of its own beside `:name` would cost every request: Hono's fast router refuses the two.
      if (context.req.param('name') === 'catalog')
        return notModified(context, whole.etag!) ?? answerSigned(context, whole, signer);
      const found = storage && (await findList(storage, context.req.param('name')));
      return storage && found ? list(context, found, storage) : problem(context, 'not-found');
    }),
  );
  routes.get('/v1/packs/:name/set', context =>
    orUnavailable(context, async () => {
      const found = storage && (await findList(storage, context.req.param('name')));
      return storage && found?.feed?.kind === 'hosts'
        ? set(context, found, storage)
        : problem(context, 'not-found');
    }),
  );
  return routes;

  async function list(context: Context<Env>, found: Found, storage: Storage): Promise<Response> {
    const since = context.req.query('since');
    const from = since === undefined ? '' : (await sha256(since)).slice(0, 12);
    const etag = `"${found.name}-${found.version}-${from}"`;
    const same = notModified(context, etag);
    if (same) return same;
    if (found.feed && found.feed.entries > MOST_ENTRIES)
      return problem(context, 'too-many-entries', { link: `/v1/packs/${found.name}/set` });
    const pack = await packOf(await kept.of(found, storage), found.standing, since, storage);
    return answerSigned(context, json(pack, etag), signer);
  }

  async function set(context: Context<Env>, { name, feed }: Found, storage: Storage): Promise<Response> {
    const etag = `"${name}-set-${feed!.generation}"`;
    const same = notModified(context, etag);
    if (same) return same;
    const parts = await storage.feeds.set(name);
    // Never half a set for a whole one.
    if (!hostSetFrom(parts)) return problem(context, 'unavailable', { headers: { 'Retry-After': '30' } });
    const bytes = new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
    return answerSigned(context, { bytes, type: 'application/octet-stream', etag }, signer);
  }
}
