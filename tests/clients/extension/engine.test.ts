/** What the server may be asked while the extension judges: nothing, unless a list at home gives cause or a person wants to know. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { sha256 } from '../../../src/adapters/crypto/sha256.ts';
import type { Kept, KeptList } from '../../../src/adapters/device/kept.ts';
import { hostSetBytes } from '../../../src/adapters/places/host-set-file.ts';
import { data } from '../../../src/catalog/generated.ts';
import { buildFuseFilter } from '../../../src/core/lists/build-fuse-filter.ts';
import { fuseToBytes } from '../../../src/core/lists/fuse-filter.ts';
import { hashOf } from '../../../src/core/lists/host-hash.ts';

const LISTED = 'drifting-buoy.example';
const SERVER = 'https://bonafide.example';
const source = {
  title: 'An invented list',
  url: 'https://list.example/',
  fetched: '2026-11-22T08:00:00.000Z',
};
const list = (more: Partial<KeptList>): KeptList => ({
  name: 'invented',
  kind: 'hosts',
  version: '1.0',
  source,
  ...more,
});
/** What a list of more than a million hosts comes as. */
const SET = fuseToBytes(buildFuseFilter(Float64Array.from([LISTED], hashOf))!) as Uint8Array<ArrayBuffer>;
/** And of more than 250,000. */
const HASHES = hostSetBytes(Float64Array.from([LISTED], hashOf)) as Uint8Array<ArrayBuffer>;
const LISTS = {
  'as text': list({ entries: [LISTED] }),
  'as a compact set': list({ set: SET }),
  'as a set of hashes': list({ set: HASHES }),
  'with the server': list({}),
};

const held = vi.hoisted((): { kept: unknown; settings: object } => ({ kept: undefined, settings: {} }));
vi.mock('../../../clients/extension/background/kept-in-browser.ts', () => ({
  keptInBrowser: { read: async () => held.kept, write: async (kept: unknown) => (held.kept = kept) },
}));
vi.stubGlobal('BONAFIDE_SERVER', SERVER);
vi.stubGlobal('BONAFIDE_PUBLIC_KEY', Buffer.alloc(32, 7).toString('base64'));
vi.stubGlobal('chrome', {
  runtime: { getURL: (path: string) => `chrome-extension://here/${path}` },
  storage: { local: { get: async (defaults: object) => ({ ...defaults, ...held.settings }) } },
});

let asked: string[] = [];
vi.stubGlobal('fetch', async (request: Request | string) => {
  const url = typeof request === 'string' ? request : request.url;
  if (url === 'chrome-extension://here/catalog.json') return Response.json(data);
  asked.push(url);
  const entries = [{ hash: await sha256(LISTED), status: 'listed', list: 'invented' }];
  return Response.json({ entries });
});
const { judgeAsked, judgeQuietly, judgeVisited, settingsChanged } = await import(
  '../../../clients/extension/background/engine.ts'
);

const listed = { value: `https://${LISTED}/`, kind: 'url' } as const;
const other = { value: 'https://plain.example/', kind: 'url' } as const;
const home = (kind: keyof typeof LISTS, settings: object = {}) => {
  held.kept = { issued: '2026-11-22T08:00:00.000Z', catalog: data, lists: [LISTS[kind]] } satisfies Kept;
  held.settings = settings;
  settingsChanged();
  asked = [];
};
const prefixOf = async (place: string) => `${SERVER}/v1/prefix/hosts/${(await sha256(place)).slice(0, 8)}`;

describe('a list that is at home', () => {
  beforeEach(() => home('as text'));
  test('answers for itself', async () => {
    expect((await judgeVisited(listed)).channels[0]?.status).toBe('listed');
    expect((await judgeVisited(other)).channels[0]?.status).toBe('unknown');
    expect(asked).toEqual([]);
  });
});

describe.each(['as a compact set', 'as a set of hashes'] as const)('a list that is at home %s', kind => {
  test('has the server asked by prefix for what it holds, and for nothing else', async () => {
    home(kind);
    await judgeVisited(other);
    expect(asked).toEqual([]);
    expect((await judgeVisited(listed)).channels[0]?.status).toBe('listed');
    expect(asked).toEqual([await prefixOf(LISTED)]);
  });
  test('says that it did not look, where the server is never asked', async () => {
    home(kind, { neverAsk: true });
    expect((await judgeVisited(listed)).unchecked).toMatchObject([{ code: 'list-unavailable' }]);
    expect(asked).toEqual([]);
  });
});

describe('a list that stayed with the server', () => {
  test('is not asked while a person only goes about: it would learn of every visit', async () => {
    home('with the server');
    await judgeVisited(listed);
    await judgeQuietly({ value: `Look at https://${LISTED}/ now`, kind: 'page' });
    expect(asked).toEqual([]);
  });
  test('is asked by prefix where a person wants to know', async () => {
    home('with the server');
    expect((await judgeAsked(listed)).channels[0]?.status).toBe('listed');
    expect(asked).toEqual([await prefixOf(LISTED)]);
  });
  test('not even then, where it is never to be asked', async () => {
    home('with the server', { neverAsk: true });
    await judgeAsked(listed);
    expect(asked).toEqual([]);
  });
  test('nor where no server is known', async () => {
    home('with the server', { publicKey: '' });
    await judgeAsked(listed);
    expect(asked).toEqual([]);
  });
});
