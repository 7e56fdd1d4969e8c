import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/core/check.ts';
import { lookAt } from '../../../src/core/imitation/host-look.ts';
import { buildFuseFilter } from '../../../src/core/lists/build-fuse-filter.ts';
import { fuseFromBytes, fuseToBytes } from '../../../src/core/lists/fuse-filter.ts';
import { hashOf, walkPlace } from '../../../src/core/lists/host-hash.ts';
import { candidates, type HostList } from '../../../src/core/lists/host-list.ts';
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
