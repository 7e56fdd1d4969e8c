/** A hash of 53 bits can be met on purpose: a page whose hash is an honest host's, reported, must not have the honest host alarmed. */
import { describe, expect, test } from 'vitest';
import { webHasher } from '../../../src/adapters/crypto/sha256.ts';
import { servedLists } from '../../../src/adapters/feeds/served-lists.ts';
import { judge } from '../../../src/adapters/judging/judge.ts';
import { hostSetBytes } from '../../../src/adapters/places/host-set-file.ts';
import { isAmong } from '../../../src/adapters/places/to-be-confirmed.ts';
import { hashOf } from '../../../src/core/lists/host-hash.ts';
import { catalog } from '../../support/catalogs.ts';
import { memoryStorage } from '../../support/memory-storage.ts';
import { LISTED_HOST, REVIEWED_HOST, serveFeeds } from '../../support/served-feeds.ts';

const VICTIM = 'honest-harbour.example';

/** Storage whose feed holds the victim's hash, and not the victim: as if somebody had found such a page. */
async function forged() {
  const storage = memoryStorage();
  await serveFeeds(storage);
  const hashes = hostSetBytes(Float64Array.from([VICTIM, LISTED_HOST], hashOf));
  let down = false;
  const feeds = {
    ...storage.feeds,
    set: async () => [hashes],
    holds: async (...asked: Parameters<typeof storage.feeds.holds>) => {
      if (down) throw new Error('gone');
      return storage.feeds.holds(...asked);
    },
  };
  const lists = servedLists({ ...storage, feeds }, webHasher, () => new Date());
  const statusOf = async (host: string) =>
    (await judge({ value: `https://${host}/`, kind: 'url' }, { catalog, lists })).channels[0]?.status;
  return { statusOf, stop: () => (down = true) };
}

describe('a hit in a set', () => {
  test('is confirmed by name: the host that only shares a hash is not listed', async () => {
    const { statusOf } = await forged();
    expect([await statusOf(VICTIM), await statusOf(LISTED_HOST), await statusOf(REVIEWED_HOST)]).toEqual([
      'unknown',
      'listed',
      'listed',
    ]);
  });
  test('is believed while storage is gone, so that an outage hides no listed host', async () => {
    const { statusOf, stop } = await forged();
    await statusOf(LISTED_HOST);
    stop();
    expect([await statusOf(LISTED_HOST), await statusOf(REVIEWED_HOST)]).toEqual(['listed', 'listed']);
  });
});

test('a place is found among sorted ones, and only itself', () => {
  const sorted = ['a.example', 'a.example/x', 'b.example'];
  expect(sorted.every(place => isAmong(sorted, place))).toBe(true);
  for (const other of ['', 'a', 'a.example/', 'b.example2', 'z']) expect(isAmong(sorted, other)).toBe(false);
  expect(isAmong([], 'a.example')).toBe(false);
});
