/** The Cloudflare Worker: the same application, with D1 behind it. */
import type { D1Database, ExecutionContext } from '@cloudflare/workers-types';
import { servedLists } from '../adapters/feeds/served-lists.ts';
import { createApp } from '../adapters/http/app.ts';
import type { Log } from '../adapters/http/log.ts';
import { signerOf } from '../adapters/packs/signer.ts';
import { webHasher } from '../adapters/places/prefix.ts';
import { d1Storage } from '../adapters/storage/d1.ts';
import { compile } from '../catalog/compile.ts';
import { data } from '../catalog/generated.ts';

interface Bindings {
  readonly DB?: D1Database;
  /** PKCS #8 in base64: `wrangler secret put SIGNING_KEY`. */
  readonly SIGNING_KEY?: string;
}

/** Once for each isolate, before its first request. */
const catalog = compile(data);
const now = () => new Date();
const log: Log = line => console.log(JSON.stringify(line));

/** One application for each set of bindings, which is one for each isolate. */
const apps = new WeakMap<Bindings, ReturnType<typeof createApp>>();

async function appFor(env: Bindings): Promise<ReturnType<typeof createApp>> {
  const known = apps.get(env);
  if (known) return known;
  const storage = env.DB && d1Storage(env.DB);
  const lists = storage && servedLists(storage, webHasher, now);
  const signer = env.SIGNING_KEY ? await signerOf(env.SIGNING_KEY) : undefined;
  const app = createApp({ catalog, data, storage, lists, signer, now }, log);
  apps.set(env, app);
  return app;
}

export default {
  async fetch(request: Request, env: Bindings, context: ExecutionContext): Promise<Response> {
    return (await appFor(env)).fetch(request, env, context);
  },
};
