/** Random requests: none is answered with a fault of ours, none takes long, and no log line holds a piece of any. `npm run fuzz` sends 50,000. */
import { expect, test } from 'vitest';
import { webHasher } from '../../src/adapters/crypto/sha256.ts';
import { servedLists } from '../../src/adapters/feeds/served-lists.ts';
import { createApp } from '../../src/adapters/http/app.ts';
import { cloudflareAddress } from '../../src/adapters/http/callers/network.ts';
import { newSigningKey, signerOf } from '../../src/adapters/packs/signer.ts';
import { readHookSettings } from '../../src/apps/hook-settings.ts';
import { compile } from '../../src/catalog/compile.ts';
import { data } from '../../src/catalog/generated.ts';
import { piecesIn } from '../adapters/http/requests.ts';
import { HOOK_BINDINGS } from '../support/hook-secrets.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import { serveFeeds } from '../support/served-feeds.ts';
import { randomHook } from './hooks.ts';
import { seeded } from './random.ts';
import { type Document, randomRequest } from './requests.ts';

const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 1_500);
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_122);
/** A busy machine may stop us for a while; a hang is longer. */
const LONGEST_MS = 5_000;

test(`${REQUESTS} random requests of seed ${SEED}`, { timeout: 60_000 + REQUESTS * 20 }, async () => {
  const storage = memoryStorage();
  await serveFeeds(storage);
  const now = () => new Date();
  const lines: string[] = [];
  const limits = { address: cloudflareAddress, anonymous: 1e9, withKey: 1e9 };
  const lists = servedLists(storage, webHasher, now);
  const signer = await signerOf(await newSigningKey());
  const hooks = {
    ...readHookSettings(name => HOOK_BINDINGS[name as never]).settings,
    outbox: async () => {},
  };
  const app = createApp({ catalog: compile(data), data, storage, lists, limits, signer, hooks, now }, line =>
    lines.push(JSON.stringify(line)),
  );
  const document: Document = await (
    await app.fetch(new Request('http://bonafide.example/openapi.json'))
  ).json();
  const random = seeded(SEED);
  const statuses = new Map<number, number>();
  const slow: string[] = [];
  for (let i = 0; i < REQUESTS; i++) {
    const request = random() < 0.2 ? await randomHook(random) : randomRequest(random, document);
    const what = `${i}: ${request.method} ${new URL(request.url).pathname.slice(0, 40)}`;
    const start = performance.now();
    const response = await app.fetch(request);
    await response.arrayBuffer();
    if (performance.now() - start > LONGEST_MS) slow.push(what);
    expect(response.status, what).toBeLessThan(500);
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
  }
  console.log(Object.fromEntries([...statuses].sort(([a], [b]) => a - b)));
  expect(slow).toEqual([]);
  expect(lines.length).toBe(REQUESTS + 1);
  expect(lines.flatMap(piecesIn)).toEqual([]);
  // It does reach the engine, and is refused as well.
  for (const status of [200, 201, 400, 401, 403, 404, 422])
    expect(statuses.get(status) ?? 0, String(status)).toBeGreaterThan(0);
});
