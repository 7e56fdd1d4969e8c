import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/core/check.ts';
import { lookAt } from '../../../src/core/imitation/host-look.ts';
import { buildFuseFilter } from '../../../src/core/lists/build-fuse-filter.ts';
import { fuseFromBytes, fuseToBytes } from '../../../src/core/lists/fuse-filter.ts';
import { hashOf, walkPlace } from '../../../src/core/lists/host-hash.ts';
import { candidates, type HostList, listedHost } from '../../../src/core/lists/host-list.ts';
import type { HostSet } from '../../../src/core/lists/host-set.ts';
import { SortedHashes, sortedOnce } from '../../../src/core/lists/sorted-hashes.ts';
import { catalog, lists } from '../../support/catalogs.ts';

const hosts = (count: number, name = 'reported'): string[] =>
  Array.from({ length: count }, (_, i) => `${name}-${i}.example`);
const hashes = (places: readonly string[]) => sortedOnce(Float64Array.from(places, hashOf));
const holds = (set: HostSet, place: string): boolean => {
  let found = false;
  walkPlace(place, place.length, place.length, (high, low) => {
    found = set.has(high, low);
    return found;
  });
  return found;
};
const SETS: Record<string, (places: readonly string[]) => HostSet> = {
  'sorted hashes': places => new SortedHashes(hashes(places)),
  'a fuse filter': places => buildFuseFilter(hashes(places))!,
  'a fuse filter read from its file': places => fuseFromBytes(fuseToBytes(buildFuseFilter(hashes(places))!))!,
};

describe.each(Object.entries(SETS))('%s', (_, make) => {
  for (const count of [1, 2, 10, 1_000, 20_000]) {
    test(`of ${count} hosts holds every one of them`, () => {
      const set = make(hosts(count));
      expect(set.size).toBe(count);
      expect(hosts(count).filter(host => !holds(set, host))).toEqual([]);
    });
  }
  test('holds hardly any other: 1 in 65,536 at the most', () => {
    const set = make(hosts(20_000));
    expect(hosts(50_000, 'honest').filter(host => holds(set, host)).length).toBeLessThan(8);
  });
});

test('a file that is no filter, or a cut one, is not read as an empty list', () => {
  const bytes = fuseToBytes(buildFuseFilter(hashes(hosts(100)))!);
  for (const broken of [bytes.subarray(0, 10), bytes.subarray(0, -2), bytes.subarray(4), new Uint8Array(64)])
    expect(fuseFromBytes(broken)).toBeUndefined();
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), noise => fuseFromBytes(noise) === undefined));
});

test('nor one whose header does not fit', () => {
  const header = (magic: number, segmentLength: number, span: number) => {
    const bytes = fuseToBytes(buildFuseFilter(hashes(hosts(100)))!).slice(
      0,
      20 + 2 * (span + 2 * segmentLength),
    );
    const view = new DataView(bytes.buffer);
    view.setUint32(0, view.getUint32(0, true) + magic, true);
    view.setUint32(8, segmentLength, true);
    view.setUint32(12, span, true);
    return fuseFromBytes(bytes);
  };
  expect(header(0, 4, 8)).toBeDefined();
  expect(header(1, 4, 8)).toBeUndefined();
  expect(header(0, 3, 8)).toBeUndefined();
  expect(header(0, 0, 8)).toBeUndefined();
  expect(header(0, 0, 0)).toBeUndefined();
});

test('a filter of 100,000 takes 2.3 bytes for each', () =>
  expect(buildFuseFilter(hashes(hosts(100_000)))!.bytes / 100_000).toBeLessThan(2.4));

const listed = (value: string, by: readonly HostList[] = lists.hosts) =>
  check({ value, kind: 'url' }, { ...catalog, lists: { ...lists, hosts: by } });
const statusOf = (value: string, by = lists.hosts) => listed(value, by).channels[0]?.status;

describe('a list is asked for the host, every domain above it, and every page below', () => {
  for (const value of [
    'drifting-buoy.example',
    'https://a.b.drifting-buoy.example/x',
    'https://ipfs.io/ipfs/drifting-buoy/index',
  ])
    test(`${value} is listed`, () => {
      expect(statusOf(value)).toBe('listed');
      expect(listed(value).action).toBe('stop');
      expect(listed(value).reasons[0]?.sources[0]?.title).toBe('An invented list');
    });
  for (const value of [
    'buoy.example',
    'https://ipfs.io/',
    'https://ipfs.io/ipfs',
    'https://ipfs.io/ipfs/drifting-buoys',
  ])
    test(`${value} is not`, () => expect(statusOf(value)).toBe('unknown'));
  test('an address at a listed host', () =>
    expect(check({ value: 'help@drifting-buoy.example' }, catalog).channels[0]?.status).toBe('listed'));
  test('an IP address', () => {
    const by = [{ ...lists.hosts[0]!, hosts: new SortedHashes(hashes(['10.0.0.1'])) }];
    expect(statusOf('http://10.0.0.1/a', by)).toBe('listed');
  });
});

describe('a shared host is never listed whole', () => {
  const by = [
    {
      ...lists.hosts[0]!,
      hosts: new SortedHashes(hashes(['ipfs.io', 'pages.dev', 'medium.com', 'zendesk.com'])),
    },
  ];
  for (const value of [
    'https://ipfs.io/ipfs/abc',
    'a.pages.dev',
    'medium.com/@a',
    'https://acorn.zendesk.com/x',
  ])
    test(value, () => expect(statusOf(value, by)).not.toBe('listed'));
});

describe('a place is listed by whole labels and segments', () => {
  const by = (...places: string[]) => [{ ...lists.hosts[0]!, hosts: new SortedHashes(hashes(places)) }];
  for (const [held, asked, status] of [
    ['b.drifting-buoy.example', 'https://b.drifting-buoy.example/', 'listed'],
    ['b.drifting-buoy.example', 'https://ab.drifting-buoy.example/', 'unknown'],
    ['a.pages.dev', 'https://a.pages.dev/x', 'listed'],
    ['acorn.zendesk.com', 'https://acorn.zendesk.com/x', 'listed'],
    ['medium.com/@drifting', 'https://medium.com/@drifting/post', 'listed'],
    ['drifting-buoy.example/1/2/3/4/5/6', 'https://drifting-buoy.example/1/2/3/4/5/6/7', 'listed'],
    ['drifting-buoy.example/1/2/3/4/5/6', 'https://drifting-buoy.example/1/2/3/4/5/7', 'unknown'],
    ['drifting-buoy.example/1/2/3/4/5/6/7', 'https://drifting-buoy.example/1/2/3/4/5/6', 'unknown'],
  ] as const)
    test(`${held} says of ${asked}: ${status}`, () => expect(statusOf(asked, by(held))).toBe(status));
});

test('what is neither a link nor an address is on no list of hosts', () => {
  const all: HostList = { ...lists.hosts[0]!, hosts: { exact: true, size: 1, bytes: 8, has: () => true } };
  const seen = { role: 'content', canonical: 'drifting-buoy.example', disguises: [] } as const;
  const asked = (kind: 'url' | 'email' | 'phone' | 'handle') =>
    listedHost({ ...seen, kind }, undefined, [all]);
  expect(asked('url').listing?.place).toBe('drifting-buoy.example');
  expect(asked('email').listing?.place).toBe('drifting-buoy.example');
  expect([asked('phone'), asked('handle')]).toEqual([{ unchecked: [] }, { unchecked: [] }]);
});

describe('behind a filter stands the exact answer', () => {
  const filter = buildFuseFilter(hashes(['drifting-buoy.example']))!;
  const asked: string[] = [];
  const list = (answer: boolean | undefined): HostList => ({
    ...lists.hosts[0]!,
    hosts: filter,
    confirm: place => {
      asked.push(place);
      return answer;
    },
  });
  const URL = 'https://a.drifting-buoy.example/x';
  test('yes: it is listed', () => expect(statusOf(URL, [list(true)])).toBe('listed'));
  test('it was asked for that place alone', () =>
    expect(new Set(asked)).toEqual(new Set(['drifting-buoy.example'])));
  test('no: it is not', () => {
    expect(statusOf(URL, [list(false)])).toBe('unknown');
    expect(listed(URL, [list(false)]).unchecked).toEqual([]);
  });
  test('nobody is there to say: unchecked', () =>
    expect(listed(URL, [{ ...lists.hosts[0]!, hosts: filter }]).unchecked.map(({ code }) => code)).toEqual([
      'list-unavailable',
    ]));
  test('nobody can say now: unchecked, and never clean', () => {
    expect(statusOf(URL, [list(undefined)])).toBe('unknown');
    expect(listed(URL, [list(undefined)]).unchecked.map(({ code }) => code)).toEqual(['list-unavailable']);
  });
  test('a list that could not be loaded: unchecked', () => {
    const verdict = listed('https://anything.example', [{ ...lists.hosts[0]!, hosts: undefined }]);
    expect(verdict.unchecked.map(({ code }) => code)).toEqual(['list-unavailable']);
  });
  test('storage is told what to look up', () => {
    const look = lookAt('a.drifting-buoy.example/x', catalog.brands.shared);
    expect(candidates('a.drifting-buoy.example/x', look, list(true))).toEqual(['drifting-buoy.example']);
  });
});
