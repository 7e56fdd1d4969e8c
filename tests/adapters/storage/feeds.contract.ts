/** How a feed is replaced: nothing of an import is seen before it is served, and everything is seen then. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { PlacedEntry } from '../../../src/adapters/storage/feed.ts';
import type { ImportResult } from '../../../src/adapters/storage/feed-writer.ts';
import type { Storage } from '../../../src/adapters/storage/storage.ts';

const FEED = { id: 'invented', kind: 'hosts', title: 'Invented', url: 'https://list.example/' } as const;
const NOW = new Date('2026-11-22T08:00:00Z');
const LATER = new Date('2026-11-23T08:00:00Z');
const placed = (...names: string[]): PlacedEntry[] =>
  names.map((name, i) => [i + 4_294_967_000, `${name}.example`]);
const result = (entries: number): ImportResult => ({
  entries,
  refused: 0,
  refusals: [],
  digest: `d${entries}`,
});

export function feedsContract(open: () => Promise<Storage>): void {
  describe('a feed', () => {
    let feeds: Storage['feeds'];
    let decisions: Storage['decisions'];
    beforeEach(async () => {
      ({ feeds, decisions } = await open());
    });
    const take = async (entries: readonly PlacedEntry[], now = NOW) => {
      const attempt = await feeds.begin(FEED, now);
      await feeds.write(attempt, entries);
      expect(await feeds.serve(attempt, result(entries.length), now)).toBe(true);
    };
    const served = async () => (await feeds.page('invented', undefined, 100)).map(([, entry]) => entry);

    test('serves nothing of an import that goes on, and the one before all the while', async () => {
      await take(placed('a', 'b'));
      const attempt = await feeds.begin(FEED, NOW);
      await feeds.write(attempt, placed('a', 'x', 'y'));
      expect(await served()).toEqual(['a.example', 'b.example']);
      expect(await feeds.holds('invented', placed('a', 'x'))).toEqual(['a.example']);
    });
    test('serves the new one whole once it is told to, and the old one no more', async () => {
      await take(placed('a', 'b'));
      await take(placed('a', 'c'));
      expect(await served()).toEqual(['a.example', 'c.example']);
      expect((await feeds.all())[0]).toMatchObject({
        ...FEED,
        entries: 2,
        digest: 'd2',
        fetched: NOW.toISOString(),
      });
    });
    test('tells what came and what went since a generation: removals are tombstones', async () => {
      await take(placed('a', 'b'));
      const { generation } = (await feeds.all())[0]!;
      await take(placed('a', 'c'));
      expect(await feeds.changes('invented', generation)).toEqual({
        added: ['c.example'],
        removed: ['b.example'],
      });
    });
    test('tells of an entry that went and came back as added', async () => {
      await take(placed('a', 'b'));
      await take(placed('a'));
      const { generation } = (await feeds.all())[0]!;
      await take(placed('a', 'b'));
      expect(await feeds.changes('invented', generation)).toEqual({ added: ['b.example'], removed: [] });
    });
    test('is not harmed by an import that died half way', async () => {
      await take(placed('a', 'b'));
      await feeds.write(await feeds.begin(FEED, NOW), placed('b', 'x'));
      await take(placed('a', 'c'));
      expect(await served()).toEqual(['a.example', 'c.example']);
    });
    test('is not harmed by an import that a later one overtook', async () => {
      await take(placed('a'));
      const slow = await feeds.begin(FEED, NOW);
      await feeds.write(slow, placed('x'));
      await take(placed('b'));
      await feeds.write(slow, placed('y'));
      expect(await feeds.serve(slow, result(2), NOW)).toBe(false);
      expect(await served()).toEqual(['b.example']);
    });
    test('that fails keeps what it served, and says why and when', async () => {
      await take(placed('a'));
      await feeds.begin(FEED, LATER);
      await feeds.failed('invented', 'empty', LATER);
      expect((await feeds.all())[0]).toMatchObject({
        failure: 'empty',
        fetched: NOW.toISOString(),
        tried: LATER.toISOString(),
      });
      expect(await served()).toEqual(['a.example']);
    });
    test('is found by prefix, and says since when it holds an entry', async () => {
      await take(placed('a', 'b'));
      await take(placed('a', 'b'), LATER);
      expect(await feeds.withPrefix('hosts', 4_294_967_001)).toEqual([
        { feed: 'invented', entry: 'b.example' },
      ]);
      expect(await feeds.withPrefix('numbers', 4_294_967_001)).toEqual([]);
      expect(await feeds.withPrefix('hosts', 7)).toEqual([]);
      expect(await feeds.servedSince('invented', placed('a')[0]!)).toBe(NOW.toISOString());
      expect(await feeds.servedSince('invented', [1, 'z.example'])).toBeUndefined();
    });
    test('does not give by prefix what was cleared, until that is taken back', async () => {
      await take(placed('a'));
      const decided = {
        kind: 'hosts',
        place: 'a.example',
        reason: 'r',
        decidedBy: 'p',
        decided: 'd',
      } as const;
      await decisions.record({ ...decided, decision: 'cleared' });
      expect(await feeds.withPrefix('hosts', 4_294_967_000)).toEqual([]);
      await decisions.record({ ...decided, decision: 'withdrawn' });
      expect(await feeds.withPrefix('hosts', 4_294_967_000)).toHaveLength(1);
    });
    test('is read in pages, in the order of prefixes', async () => {
      await take([
        [3, 'c.example'],
        [1, 'a.example'],
        [1, 'b.example'],
      ]);
      const first = await feeds.page('invented', undefined, 2);
      expect(first).toEqual([
        [1, 'a.example'],
        [1, 'b.example'],
      ]);
      expect(await feeds.page('invented', first.at(-1), 2)).toEqual([[3, 'c.example']]);
    });
    test('keeps its compact set, byte for byte, and the old one no longer', async () => {
      const bytes = Uint8Array.from({ length: 1_000 }, (_, i) => i);
      const attempt = await feeds.begin(FEED, NOW);
      await feeds.writeSet(attempt, 1, bytes.slice(500));
      await feeds.writeSet(attempt, 0, bytes.slice(0, 500));
      expect(await feeds.set('invented')).toEqual([]);
      await feeds.serve(attempt, result(1), NOW);
      const parts = await feeds.set('invented');
      expect(parts.flatMap(part => [...part])).toEqual([...bytes]);
      await take(placed('a'));
      expect(await feeds.set('invented')).toEqual([]);
    });
    test('keeps what it refused last, with the reason', async () => {
      const refusals = [{ entry: 'official.example', reason: 'official' }];
      await feeds.serve(await feeds.begin(FEED, NOW), { ...result(1), refused: 1, refusals }, NOW);
      expect(await feeds.refusals('invented')).toEqual(refusals);
      await take(placed('a'));
      expect(await feeds.refusals('invented')).toEqual([]);
    });
  });
}
