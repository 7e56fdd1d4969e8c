/** The Cloudflare Worker: the same application, with D1 behind it. */
import type {
  AnalyticsEngineDataset,
  D1Database,
  ExecutionContext,
  ScheduledController,
} from '@cloudflare/workers-types';
import { sha256, webHasher } from '../adapters/crypto/sha256.ts';
import { servedLists } from '../adapters/feeds/served-lists.ts';
import type { SETTING_NAMES } from '../adapters/hooks/settings.ts';
import { createApp } from '../adapters/http/app.ts';
import type { LimitBinding, Limits } from '../adapters/http/callers/limit-settings.ts';
import { cloudflareAddress } from '../adapters/http/callers/network.ts';
import { securityContact } from '../adapters/http/security-contact.ts';
import { signerOf } from '../adapters/packs/signer.ts';
import { d1Storage } from '../adapters/storage/d1.ts';
import { compile } from '../catalog/compile.ts';
import { data } from '../catalog/generated.ts';
import { laid } from '../catalog/generated-words.ts';
import { NO_LISTS } from '../core/lists/lists.ts';
import { readHookSettings } from './hook-settings.ts';
import { dataPointOf } from './worker/data-point.ts';
import { edgeProver } from './worker/edge-prover.ts';
import { importScheduled } from './worker/scheduled.ts';

/** The names of hook settings, as src/adapters/hooks/settings.ts lists them. */
type HookBindings = { readonly [name in (typeof SETTING_NAMES)[keyof typeof SETTING_NAMES]]?: string };

interface Bindings extends HookBindings {
  readonly DB?: D1Database;
  /** JSON: the feeds that the cron trigger imports, each with id, url, kind, format and title. */
  readonly FEEDS?: string;
  readonly LIMIT_ANONYMOUS?: LimitBinding;
  readonly LIMIT_KEY?: LimitBinding;
  /** Requests, verdicts and times, counted without any text (developers.cloudflare.com/analytics/analytics-engine). */
  readonly METRICS?: AnalyticsEngineDataset;
  /** Any secret text: it makes the hashes of anonymous reporters worthless elsewhere. */
  readonly SALT?: string;
  /** Whom to tell of a hole, and until when that holds (RFC 9116). */
  readonly SECURITY_CONTACT?: string;
  readonly SECURITY_EXPIRES?: string;
  /** PKCS #8 in base64: `wrangler secret put SIGNING_KEY`. */
  readonly SIGNING_KEY?: string;
}

/** Once for each isolate, before its first request. */
const catalog = compile(data, NO_LISTS, laid);
const now = () => new Date();

/** One application for each set of bindings, which is one for each isolate. */
const apps = new WeakMap<Bindings, ReturnType<typeof createApp>>();

async function appFor(env: Bindings): Promise<ReturnType<typeof createApp>> {
  const known = apps.get(env);
  if (known) return known;
  const storage = env.DB && d1Storage(env.DB);
  const app = createApp(
    {
      catalog,
      data,
      storage,
      lists: storage && servedLists(storage, webHasher, now),
      signer: env.SIGNING_KEY ? await signerOf(env.SIGNING_KEY) : undefined,
      limits: limitsOf(env),
      // The same in every isolate, or each would count its own quota.
      salt: env.SALT ?? (await sha256(`quota ${env.SIGNING_KEY ?? crypto.randomUUID()}`)),
      security: securityContact(env.SECURITY_CONTACT ?? '', env.SECURITY_EXPIRES ?? ''),
      hooks: readHookSettings(name => env[name as keyof HookBindings]).settings,
      prover: edgeProver,
      now,
    },
    line => {
      console.log(JSON.stringify(line));
      env.METRICS?.writeDataPoint(dataPointOf(line));
    },
  );
  apps.set(env, app);
  return app;
}

/** The numbers of wrangler.toml, said again for the header: a binding does not tell its own. */
const limitsOf = ({ LIMIT_ANONYMOUS, LIMIT_KEY }: Bindings): Limits | undefined =>
  LIMIT_ANONYMOUS && LIMIT_KEY
    ? {
        address: cloudflareAddress,
        anonymous: 600,
        withKey: 6_000,
        bindings: { anonymous: LIMIT_ANONYMOUS, withKey: LIMIT_KEY },
      }
    : undefined;

export default {
  async fetch(request: Request, env: Bindings, context: ExecutionContext): Promise<Response> {
    return (await appFor(env)).fetch(request, env, context);
  },
  /** Cron trigger: what the hotline may forget, then every feed that is set, one after another. */
  async scheduled(_: ScheduledController, env: Bindings): Promise<void> {
    const storage = env.DB && d1Storage(env.DB);
    await storage?.hotline.forget(now()).catch(() => console.log('{"error":"HotlineNotSwept"}'));
    if (storage)
      for (const line of await importScheduled(env.FEEDS, storage, catalog, now))
        console.log(JSON.stringify(line));
  },
};
