/** The Cloudflare Worker: the same application, with D1 behind it. */
import type { D1Database, ExecutionContext } from '@cloudflare/workers-types';
import { servedLists } from '../adapters/feeds/served-lists.ts';
import { createApp } from '../adapters/http/app.ts';
import type { Log } from '../adapters/http/log.ts';
import { webHasher } from '../adapters/places/prefix.ts';
import { d1Storage } from '../adapters/storage/d1.ts';
import { compile } from '../catalog/compile.ts';
import { data } from '../catalog/generated.ts';

interface Bindings {
  readonly DB?: D1Database;
}

/** Once for each isolate, before its first request. */
const catalog = compile(data);
const now = () => new Date();
const log: Log = line => console.log(JSON.stringify(line));

/** One application for each set of bindings, which is one for each isolate. */
const apps = new WeakMap<Bindings, ReturnType<typeof createApp>>();

function appFor(env: Bindings): ReturnType<typeof createApp> {
  const known = apps.get(env);
  if (known) return known;
  const storage = env.DB && d1Storage(env.DB);
  const lists = storage && servedLists(storage, webHasher, now);
  const app = createApp({ catalog, data, storage, lists, now }, log);
  apps.set(env, app);
  return app;
}

export default {
  fetch: (request: Request, env: Bindings, context: ExecutionContext): Response | Promise<Response> =>
    appFor(env).fetch(request, env, context),
};
