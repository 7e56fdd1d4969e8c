/** The import of a feed, from its bytes to the verdict: what is refused, what is kept when it fails, what people decided. */
import { beforeEach, describe, expect, test } from 'vitest';
import { webHasher } from '../../../src/adapters/crypto/sha256.ts';
import { type FeedImport, importFeed } from '../../../src/adapters/feeds/import.ts';
import { admission } from '../../../src/adapters/feeds/refusal.ts';
import { servedLists } from '../../../src/adapters/feeds/served-lists.ts';
import { SHAPES } from '../../../src/adapters/feeds/shapes/shapes.ts';
import { sortOnDisk } from '../../../src/adapters/feeds/sort-on-disk.ts';
import { sortInMemory } from '../../../src/adapters/feeds/sorter.ts';
import { judge } from '../../../src/adapters/judging/judge.ts';
import type { Storage } from '../../../src/adapters/storage/storage.ts';
import { nodeHasher } from '../../../src/apps/feeds.ts';
import { catalog } from '../../support/catalogs.ts';
import { memoryStorage } from '../../support/memory-storage.ts';

const NOW = new Date('2026-11-22T08:00:00Z');
const FEED = { id: 'invented', kind: 'hosts', title: 'Invented', url: 'https://list.example/' } as const;

let storage: Storage;
let clock: number;
beforeEach(() => {
  storage = memoryStorage();
  clock = NOW.getTime();
});
const now = () => new Date(clock);

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
const take = (
  lines: readonly string[],
  more: Partial<FeedImport> & { sorter?: () => ReturnType<typeof sortInMemory> } = {},
) => {
  const { sorter = sortInMemory, ...work } = more;
  const feed = work.feed ?? FEED;
  const admit = admission(feed.kind, catalog, new Set(['popular.example']));
  return importFeed(
    { feed, shape: SHAPES.plain!, bytes: bytes(lines.join('\n')), admit, ...work },
    { feeds: storage.feeds, hasher: nodeHasher, sorter, now },
  );
};
const numbersFeed = { ...FEED, id: 'calls', kind: 'numbers' } as const;
const hosts = (count: number) => Array.from({ length: count }, (_, i) => `buoy-${i}.example`);
/** Asked a minute later, when the server has looked for news. */
const statusOf = async (value: string) => {
  clock += 61_000;
  const verdict = await judge({ value, kind: value.startsWith('+') ? 'phone' : 'url' }, { catalog, lists });
  return verdict.channels[0]?.status;
};
let lists: ReturnType<typeof servedLists>;
beforeEach(() => {
  lists = servedLists(storage, webHasher, now);
});

describe('an imported feed', () => {
  for (const [name, sorter] of [
    ['memory', sortInMemory],
    ['a file', sortOnDisk],
  ] as const) {
    test(`is served to the engine, sorted in ${name}`, async () => {
      const done = await take([...hosts(12_000), 'buoy-1.example', 'drift.example/page'], { sorter });
      expect(done).toMatchObject({ entries: 12_001, refused: 0, unchanged: false });
      expect(await statusOf('https://login.buoy-11999.example/')).toBe('listed');
      expect(await statusOf('https://drift.example/page/1')).toBe('listed');
      expect(await statusOf('https://drift.example/')).toBe('unknown');
    });
  }
  test('of numbers is served with the blocks around them', async () => {
    const done = await take(
      ['+442079460710', '+44 20 7946 0711', '+442079460712', '+442079460713', '020 7946 0714'],
      { feed: numbersFeed },
    );
    expect(done).toMatchObject({ entries: 4, refused: 1 });
    expect(await statusOf('+442079460712')).toBe('listed');
    expect(await statusOf('+442079460719')).toBe('listed');
    expect(await statusOf('+442079460729')).toBe('unknown');
    expect((await storage.feeds.page('calls', undefined, 10)).map(([, entry]) => entry)).toContain(
      '+44207946071x',
    );
  });
  test('that is the same as before is not written again, and is fresh', async () => {
    await take(hosts(10));
    clock += 1_000;
    expect(await take(hosts(10).reverse())).toMatchObject({ unchanged: true });
    expect((await storage.feeds.all())[0]).toMatchObject({ generation: 1, fetched: now().toISOString() });
  });
});

describe('a feed may not list', () => {
  const REFUSED: readonly (readonly [entry: string, reason: string])[] = [
    ['token.im', 'official'],
    ['help.lanternfish.example', 'official'],
    ['lanternfish.example', 'official'],
    ['pages.dev', 'suffix'],
    ['sites.google.com/view', 'shared-host'],
    ['co.uk', 'suffix'],
    ['github.com', 'official'],
    ['popular.example', 'popular'],
  ];
  for (const [entry, reason] of REFUSED) {
    test(`${entry}: ${reason}, and it is reported`, async () => {
      const done = await take([entry, 'drifting-buoy.example']);
      expect(done.refusals).toEqual([{ entry, reason }]);
      expect(await storage.feeds.refusals('invented')).toEqual([{ entry, reason }]);
    });
  }
  test('what is no host at all, which is counted and not repeated', async () => {
    const done = await take(['two words', 'http://', 'localhost', 'drifting-buoy.example']);
    expect(done).toMatchObject({ refused: 3, refusals: [], entries: 1 });
  });
  test('an official number', async () => {
    const official = [...catalog.brands.byChannel.keys()].find(key => /^phone tel:\+\d{8,}$/.test(key))!;
    const done = await take([official.slice('phone tel:'.length), '+442079460710'], { feed: numbersFeed });
    expect(done.refusals[0]?.reason).toBe('official');
  });
  test('a tenant of a shared host is listed, and the host itself is not', async () => {
    await take(['drifting-buoy.pages.dev', 'sites.google.com/view/drifting-buoy']);
    expect(await statusOf('https://drifting-buoy.pages.dev/')).toBe('listed');
    expect(await statusOf('https://sites.google.com/view/drifting-buoy')).toBe('listed');
    expect(await statusOf('https://another.pages.dev/')).toBe('unknown');
  });
});

describe('the last good feed stays', () => {
  const fails = async (work: Promise<unknown>, code: string) => {
    await expect(work).rejects.toMatchObject({ code });
    expect((await storage.feeds.all())[0]).toMatchObject({ failure: code, entries: 100, generation: 1 });
    expect(await statusOf('https://buoy-99.example/')).toBe('listed');
  };
  beforeEach(async () => void (await take(hosts(100))));

  test('when the new one is empty', () => fails(take(['# nothing']), 'empty'));
  test('when it is suspiciously short', () => fails(take(hosts(49)), 'suspiciously-short'));
  test('when it is no such document', () => fails(take(['{'], { shape: SHAPES.polkadot! }), 'unreadable'));
  test('when the download breaks in the middle', async () => {
    async function* broken() {
      yield new TextEncoder().encode('half.example\n');
      throw new Error('ECONNRESET');
    }
    await expect(take([], { bytes: broken() })).rejects.toThrow('ECONNRESET');
    expect((await storage.feeds.all())[0]).toMatchObject({ failure: 'unreachable', entries: 100 });
    expect(await statusOf('https://half.example/')).toBe('unknown');
  });
  test('unless somebody says that it is meant to be shorter', async () => {
    await take(hosts(2), { shorter: true });
    expect(await statusOf('https://buoy-99.example/')).toBe('unknown');
    expect(await statusOf('https://buoy-1.example/')).toBe('listed');
  });
});

describe('a decision', () => {
  const decide = (
    decision: 'listed' | 'cleared' | 'withdrawn',
    place: string,
    kind: 'hosts' | 'numbers' = 'hosts',
  ) =>
    storage.decisions.record({
      kind,
      place,
      decision,
      reason: 'seen',
      decidedBy: 'a person',
      decided: NOW.toISOString(),
    });

  test('clears a host, and the next import does not list it again', async () => {
    await take(hosts(10));
    await decide('cleared', 'buoy-3.example');
    expect(await statusOf('https://buoy-3.example/')).toBe('unknown');
    await take([...hosts(10), 'new.example']);
    expect(await statusOf('https://new.example/')).toBe('listed');
    expect(await statusOf('https://buoy-3.example/')).toBe('unknown');
  });
  test('lists a host that no feed lists, and is withdrawn by a later one', async () => {
    await decide('listed', 'drift.example');
    expect(await statusOf('https://drift.example/')).toBe('listed');
    await decide('withdrawn', 'drift.example');
    expect(await statusOf('https://drift.example/')).toBe('unknown');
  });
  test('clears a number', async () => {
    await take(['+442079460710'], { feed: numbersFeed });
    await decide('cleared', '+442079460710', 'numbers');
    expect(await statusOf('+442079460710')).toBe('unknown');
  });
});

describe('storage that does not answer', () => {
  const judged = async (from: typeof lists) =>
    judge({ value: 'https://drift.example/', kind: 'url' }, { catalog, lists: from });
  const broken = {
    ...({} as Storage),
    feeds: { all: async () => Promise.reject(new Error('gone')) },
  } as unknown as Storage;

  test('leaves what is asked unchecked: neither clean nor dangerous', async () => {
    const verdict = await judged(servedLists(broken, webHasher, now));
    expect(verdict.unchecked.map(({ code }) => code)).toContain('list-unavailable');
    expect(verdict.action).toBe('cannot-tell');
  });
  test('leaves the lists that there were', async () => {
    await take(['drift.example']);
    const held = servedLists(storage, webHasher, now);
    expect((await judged(held)).channels[0]?.status).toBe('listed');
    storage.feeds.all = broken.feeds.all;
    clock += 120_000;
    expect((await judged(held)).channels[0]?.status).toBe('listed');
  });
});
