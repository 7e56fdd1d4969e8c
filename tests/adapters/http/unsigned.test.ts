/** A server without a signing key gives nothing to take home: what anybody could have written protects nobody. */
import { expect, test } from 'vitest';
import { createApp } from '../../../src/adapters/http/app.ts';
import { silent } from '../../../src/adapters/http/log.ts';
import { data } from '../../../src/catalog/generated.ts';
import { catalog } from '../../support/catalogs.ts';
import { memoryStorage } from '../../support/memory-storage.ts';
import { serveFeeds } from '../../support/served-feeds.ts';
import { expectProblem, post, request } from './requests.ts';

const storage = memoryStorage();
await serveFeeds(storage);
const app = createApp({ catalog, data, storage, now: () => new Date() }, silent);

for (const path of ['', '/catalog', '/invented-hosts', '/invented-hosts?since=1.0', '/invented-hosts/set'])
  test(`/v1/packs${path} is refused and says why: 503`, async () => {
    const response = await app.fetch(request(`/v1/packs${path}`));
    expect(response.headers.get('Bonafide-Signature')).toBeNull();
    await expectProblem(response, 503, 'unsigned');
  });
test('a check needs no key', async () =>
  expect((await app.fetch(post({ value: '95188' }))).status).toBe(200));
