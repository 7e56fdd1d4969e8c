/** `/v1/packs`: what clients can take home to judge offline, with the version of each and the key that signs them. */
import { Hono } from 'hono';
import { versionOf } from '../../packs/make-pack.ts';
import { MOST_ENTRIES, NEXT_UPDATE_SECONDS } from '../../packs/pack.ts';
import { REVIEWED_SOURCE, reviewedName } from '../../packs/reviewed.ts';
import { FEED_KINDS, type FeedState } from '../../storage/feed.ts';
import type { Env, Services } from '../services.ts';
import { orUnavailable } from './cacheable.ts';
import { answerSigned, json } from './signed.ts';

export function packRoutes({ catalog, storage, signer, now }: Services): Hono<Env> {
  const routes = new Hono<Env>();
  const { version } = catalog.version;
  routes.get('/v1/packs', context =>
    orUnavailable(context, async () => {
      const feeds = (await storage?.feeds.all()) ?? [];
      const latest = await storage?.decisions.latest();
      const decision = latest?.seq ?? 0;
      const reviewed = FEED_KINDS.map(kind => ({
        name: reviewedName(kind),
        kind,
        version: versionOf(0, decision),
        source: { ...REVIEWED_SOURCE, fetched: latest?.decided ?? null },
      }));
      const lists = feeds.filter(({ generation }) => generation > 0).map(feed => listed(feed, decision));
      const packs = [{ name: 'catalog', kind: 'catalog', version }, ...(storage ? reviewed : []), ...lists];
      const publicKey = signer?.publicKey;
      return answerSigned(
        context,
        // `issued` only grows: a client that was told more takes no older index, whoever replays it.
        json({ issued: now().toISOString(), packs, publicKey, nextUpdateSeconds: NEXT_UPDATE_SECONDS }),
        signer,
      );
    }),
  );
  return routes;
}

const listed = (
  { id, kind, generation, entries, title, url, fetched, failure }: FeedState,
  decision: number,
) => ({
  name: id,
  kind,
  version: versionOf(generation, decision),
  entries,
  source: { title, url, fetched },
  stale: failure !== null,
  ...(entries > MOST_ENTRIES ? { set: `/v1/packs/${id}/set` } : {}),
});
