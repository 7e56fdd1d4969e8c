/** `GET /v1/prefix/{kind}/{hex}`: everything known whose SHA-256 begins so. The client compares; we never learn what it had. */
import { Hono } from 'hono';
import { sha256 } from '../../crypto/sha256.ts';
import { officialByPrefix, PREFIX_KINDS, type PrefixEntry, type PrefixKind } from '../../places/official.ts';
import { PREFIX_BITS } from '../../places/prefix.ts';
import type { Storage } from '../../storage/storage.ts';
import { problem } from '../problems.ts';
import type { Env, Services } from '../services.ts';
import { LOOK_UP_CACHE, LOOK_UP_SECONDS, orUnavailable } from './cacheable.ts';

/** Hex digits, and the size that an answer is filled up to a multiple of. */
const KINDS: Readonly<Record<PrefixKind, { readonly digits: number; readonly block: number }>> = {
  hosts: { digits: PREFIX_BITS.hosts / 4, block: 1_024 },
  numbers: { digits: PREFIX_BITS.numbers / 4, block: 4_096 },
  accounts: { digits: PREFIX_BITS.hosts / 4, block: 1_024 },
};

export function prefixRoutes({ catalog, storage }: Services): Hono<Env> {
  const official = officialByPrefix(catalog.brands);
  const routes = new Hono<Env>();
  routes.get('/v1/prefix/:kind/:hex', context => {
    const kind = PREFIX_KINDS.find(one => one === context.req.param('kind'));
    const hex = context.req.param('hex');
    if (!kind) return problem(context, 'not-found');
    if (hex.length !== KINDS[kind].digits || !/^[0-9a-f]+$/.test(hex))
      return problem(context, 'not-a-prefix');
    return orUnavailable(context, async () => {
      const entries = [
        ...((await official())[kind].get(hex) ?? []),
        ...(await listedWith(kind, hex, storage)),
      ];
      const body = JSON.stringify({ kind, prefix: hex, cacheSeconds: LOOK_UP_SECONDS, entries, padding: '' });
      return context.body(await padded(body, hex, KINDS[kind].block), 200, {
        'Content-Type': 'application/json',
        'Cache-Control': LOOK_UP_CACHE,
      });
    });
  });
  return routes;
}

async function listedWith(
  kind: PrefixKind,
  hex: string,
  storage: Storage | undefined,
): Promise<PrefixEntry[]> {
  if (kind === 'accounts' || !storage) return [];
  const prefix = Number.parseInt(hex, 16);
  const [feeds, reviewed] = await Promise.all([
    storage.feeds.withPrefix(kind, prefix),
    storage.decisions.listedWithPrefix(kind, prefix),
  ]);
  const all = [...reviewed.map(entry => ({ feed: 'reviewed', entry })), ...feeds];
  return Promise.all(
    all.map(async ({ feed, entry }) => ({ hash: await sha256(entry), status: 'listed', list: feed })),
  );
}

/** Fills the answer up, always with the same for a prefix, so that its length does not tell how much was found. */
async function padded(body: string, hex: string, block: number): Promise<string> {
  const missing = (block - (body.length % block)) % block;
  const noise = await sha256(`padding ${hex}`);
  return `${body.slice(0, -2)}${noise.repeat(Math.ceil(missing / noise.length)).slice(0, missing)}"}`;
}
