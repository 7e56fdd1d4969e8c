/** A filter that errs, with the exact answer behind it: yes, no, nobody knows, and too late. */
import { describe, expect, test } from 'vitest';
import { Without } from '../../../src/adapters/feeds/without.ts';
import { inTime } from '../../../src/adapters/judging/in-time.ts';
import { judge, type ListSource } from '../../../src/adapters/judging/judge.ts';
import { hostSetBytes, hostSetFrom, partsOf } from '../../../src/adapters/places/host-set-file.ts';
import { buildFuseFilter } from '../../../src/core/lists/build-fuse-filter.ts';
import { hashOf } from '../../../src/core/lists/host-hash.ts';
import { sortedOnce } from '../../../src/core/lists/sorted-hashes.ts';
import { catalog } from '../../support/catalogs.ts';

const HOST = 'drifting-buoy.example';
const source = {
  title: 'Invented',
  url: 'https://list.example/',
  saidBy: 'community-list',
  checked: '2026-11-22',
};
const filter = buildFuseFilter(sortedOnce(Float64Array.from([HOST, 'other.example'], hashOf)))!;

function behind(
  answer: ReadonlySet<string> | undefined,
  hosts: ConstructorParameters<typeof Without>[0] = filter,
) {
  const asked: string[][] = [];
  const lists: ListSource = {
    current: () => ({ hosts: [{ id: 'big', source, hosts }], numbers: [] }),
    holds: async (_, places) => {
      asked.push([...places]);
      return answer;
    },
  };
  const statusOf = async (value: string) => {
    const { channels, unchecked } = await judge({ value, kind: 'url' }, { catalog, lists });
    return [channels[0]?.status, unchecked.map(({ code }) => code)];
  };
  return { asked, statusOf };
}

describe('what a filter holds', () => {
  test('is listed when storage says so, and storage is asked once, for those places only', async () => {
    const { asked, statusOf } = behind(new Set([HOST]));
    expect(await statusOf(`https://login.${HOST}/`)).toEqual(['listed', []]);
    expect(asked).toEqual([[HOST]]);
  });
  test('is not listed when storage says no: the filter erred', async () =>
    expect(await behind(new Set()).statusOf(`https://${HOST}/`)).toEqual(['unknown', []]));
  test('is unchecked when storage does not answer', async () =>
    expect(await behind(undefined).statusOf(`https://${HOST}/`)).toEqual(['unknown', ['list-unavailable']]));
  test('and what it does not hold is asked of nobody', async () => {
    const { asked, statusOf } = behind(new Set());
    expect(await statusOf('https://honest.example/')).toEqual(['unknown', []]);
    expect(asked).toEqual([]);
  });
  test('is asked of nobody either once a person has cleared it', async () => {
    const { asked, statusOf } = behind(new Set([HOST]), Without.of(filter, [HOST]));
    expect(await statusOf(`https://${HOST}/`)).toEqual(['unknown', []]);
    expect(asked).toEqual([]);
  });
});

describe('the bytes of a set', () => {
  const bytes = hostSetBytes(Float64Array.from([HOST, HOST, 'a.example'], hashOf));
  test('are read again from their parts, each place once', () => {
    const set = hostSetFrom([...partsOf(bytes)])!;
    expect([set.size, set.exact]).toEqual([2, true]);
  });
  test('that are cut or foreign are no set, and never an empty one', () => {
    for (const broken of [new Uint8Array(), bytes.slice(0, -3), bytes.slice(1), new Uint8Array(64)])
      expect(hostSetFrom([broken])).toBeUndefined();
  });
});

describe('in time', () => {
  test('is what comes soon enough', async () => expect(await inTime(1_000, Promise.resolve(7))).toBe(7));
  test('is neither what is late nor what fails', async () => {
    expect(await inTime(5, new Promise(() => {}))).toBeUndefined();
    expect(await inTime(1_000, Promise.reject(new Error('x')))).toBeUndefined();
  });
});
