/** The HTTP contract once more: the Worker itself, in workerd, with D1. */
import { applyD1Migrations } from 'cloudflare:test';
import { env, exports } from 'cloudflare:workers';
import { beforeAll, vi } from 'vitest';
import { d1Storage } from '../src/adapters/storage/d1.ts';
import { httpContract } from './http.contract.ts';
import { serveFeeds } from './support/served-feeds.ts';
import { type TestKeys, testKeys } from './support/test-keys.ts';

/** The Worker logs to the console, which here is ours. */
const lines: string[] = [];
vi.spyOn(console, 'log').mockImplementation(line => void lines.push(String(line)));

let keys: TestKeys;
beforeAll(async () => {
  await applyD1Migrations(env.DB, env.MIGRATIONS);
  await serveFeeds(d1Storage(env.DB));
  keys = await testKeys(d1Storage(env.DB));
});

httpContract('workerd', {
  send: request => exports.default.fetch(request),
  logLines: () => lines,
  keys: () => keys,
});
