/** The HTTP contract on Node, with SQLite in memory. */

import { webHasher } from '../src/adapters/crypto/sha256.ts';
import { servedLists } from '../src/adapters/feeds/served-lists.ts';
import { createApp } from '../src/adapters/http/app.ts';
import { cloudflareAddress } from '../src/adapters/http/callers/network.ts';
import { newSigningKey, signerOf } from '../src/adapters/packs/signer.ts';
import { readHookSettings } from '../src/apps/hook-settings.ts';
import { compile } from '../src/catalog/compile.ts';
import { data } from '../src/catalog/generated.ts';
import { httpContract } from './http.contract.ts';
import { HOOK_BINDINGS } from './support/hook-secrets.ts';
import { memoryStorage } from './support/memory-storage.ts';
import { serveFeeds } from './support/served-feeds.ts';
import { testKeys } from './support/test-keys.ts';

const lines: string[] = [];
const storage = memoryStorage();
await serveFeeds(storage);
const keys = await testKeys(storage);
const now = () => new Date();
const services = {
  catalog: compile(data),
  data,
  storage,
  lists: servedLists(storage, webHasher, now),
  signer: await signerOf(await newSigningKey()),
  hooks: {
    ...readHookSettings(name => HOOK_BINDINGS[name as keyof typeof HOOK_BINDINGS]).settings,
    outbox: async () => {},
  },
  limits: { address: cloudflareAddress, anonymous: 1e6, withKey: 1e6 },
  now,
};
const app = createApp(services, line => lines.push(JSON.stringify(line)));

httpContract('Node', { send: async request => app.fetch(request), logLines: () => lines, keys: () => keys });
