/** Hosts: one judged whole (owner, imitation, listed), beside list checkers and beside the least that anybody could do. */
import { parse } from 'tldts';
import { compile } from '../src/catalog/compile.ts';
import type { BrandData, CatalogData } from '../src/catalog/data.ts';
import { data } from '../src/catalog/generated.ts';
import type { Catalog } from '../src/core/catalog.ts';
import type { Sighting } from '../src/core/channels/channel.ts';
import { check } from '../src/core/check.ts';
import { buildFuseFilter } from '../src/core/lists/build-fuse-filter.ts';
import { hashOf } from '../src/core/lists/host-hash.ts';
import type { HostList } from '../src/core/lists/host-list.ts';
import type { HostSet } from '../src/core/lists/host-set.ts';
import type { Lists } from '../src/core/lists/lists.ts';
import { SortedHashes, sortedOnce } from '../src/core/lists/sorted-hashes.ts';
import { vouch } from '../src/core/vouch.ts';
import type { Race } from './measure.ts';
import { hostPeers } from './peers.ts';

const EACH = 10_000;
const BATCH = 100;
const MANY_BRANDS = 2_000;
const SIZES = [10_000, 1_000_000, 10_000_000];

export async function hosts(): Promise<readonly Race[]> {
  const { lists, ethPhishingDetect, polkadot } = await hostPeers();
  const inputs = shuffled([...lists.blacklist.slice(0, EACH), ...madeUp(EACH)]);
  const listed = listOf(new SortedHashes(hashesOf(lists.blacklist)));
  const catalog = compile(data, hostsOnly(listed));
  const floorList = new Set(lists.blacklist);
  const floor = (host: string) => walk(host, parse(host).domain, floorList);
  return [
    {
      work: `one host of ${inputs.length}, judged whole; all hold the same ${lists.blacklist.length} listed hosts`,
      inputs,
      batch: BATCH,
      beside: {
        'floor: tldts.parse + Set walk': { atLeast: 0.25 },
        'eth-phishing-detect check': { atLeast: 40 },
      },
      runners: {
        bonafide: judge(catalog),
        'floor: tldts.parse + Set walk': floor,
        'floor: new URL + Set.has': host => floorList.has(new URL(`https://${host}/`).hostname),
        'eth-phishing-detect check': ethPhishingDetect,
      },
    },
    {
      // Alone, and one at a time: it goes through its whole list for each.
      work: 'one host, judged whole, one at a time',
      inputs,
      runners: { bonafide: judge(catalog), '@polkadot/phishing checkHost': polkadot },
    },
    {
      work: 'one host, the whole answer with its sentences',
      inputs,
      batch: BATCH,
      runners: {
        'bonafide check': value => check({ value, kind: 'url' }, catalog),
        'eth-phishing-detect check': ethPhishingDetect,
      },
    },
    {
      work: 'one host',
      inputs,
      batch: BATCH,
      grows: { by: 'brands', most: 1.5 },
      runners: byBrands(listed),
    },
    {
      work: 'one host, listed hosts in a fuse filter',
      inputs,
      batch: BATCH,
      grows: { by: 'listed hosts', most: 1.5 },
      runners: bySize(),
    },
  ];
}

/** What `check` does with a host that was read: owner, listed, imitation. */
const judge = (catalog: Catalog) => (host: string) => {
  const sighting: Sighting = { kind: 'url', role: 'subject', canonical: host, disguises: [] };
  return vouch([sighting], [], catalog.brands, catalog.lists);
};

function walk(host: string, domain: string | null, list: ReadonlySet<string>): boolean {
  for (let at = host; ; at = at.slice(at.indexOf('.') + 1)) {
    if (list.has(at)) return true;
    if (at === domain || !at.includes('.')) return false;
  }
}

function byBrands(listed: HostList): Race['runners'] {
  const many: CatalogData = {
    ...data,
    brands: [...data.brands, ...madeUpBrands(MANY_BRANDS - data.brands.length)],
  };
  return {
    [String(data.brands.length)]: judge(compile(data, hostsOnly(listed))),
    [String(MANY_BRANDS)]: judge(compile(many, hostsOnly(listed))),
  };
}

function bySize(): Race['runners'] {
  const runners: Record<string, (host: string) => unknown> = {};
  for (const size of SIZES) {
    const hashes = sortedOnce(Float64Array.from({ length: size }, (_, i) => hashOf(`listed-${i}.example`)));
    const filter = buildFuseFilter(hashes)!;
    const megabytes = (filter.bytes / 1e6).toFixed(1);
    runners[`${size.toLocaleString('en')} (${megabytes} MB)`] = judge(
      compile(data, hostsOnly(listOf(filter))),
    );
  }
  return runners;
}

const listOf = (set: HostSet): HostList => ({
  id: 'bench',
  source: { title: 'bench', url: 'https://list.example/', saidBy: 'community-list', checked: '2026-11-22' },
  hosts: set,
  confirm: () => false,
});

const hashesOf = (places: readonly string[]) => sortedOnce(Float64Array.from(places, hashOf));

const SYLLABLES = [
  'ka',
  'ri',
  'ton',
  'mel',
  'sa',
  'vo',
  'len',
  'dri',
  'po',
  'mu',
  'tek',
  'nor',
  'sho',
  'p',
  'web',
];
/** Of other sounds than the hosts: else every other host would lie near some brand, as no real one does. */
const BRAND_SYLLABLES = [
  'zor',
  'fin',
  'bix',
  'quo',
  'lum',
  'jex',
  'wyn',
  'hap',
  'cro',
  'gly',
  'ube',
  'oxa',
  'yaz',
  'ith',
];
const SUFFIXES = [
  'com',
  'com',
  'com',
  'net',
  'org',
  'de',
  'co.uk',
  'cn',
  'com.cn',
  'io',
  'jp',
  'fr',
  'github.io',
];

/** Ordinary hosts: as long and as deep as those that people visit, one in three with a label in front. */
function madeUp(count: number): string[] {
  const next = dice(7);
  return Array.from({ length: count }, () => {
    const name = word(next, 2 + next(3));
    const front = next(3) === 0 ? `${['www', 'm', 'shop', 'blog'][next(4)]}.` : '';
    return `${front}${name}${next(6) === 0 ? `-${word(next, 2)}` : ''}.${SUFFIXES[next(SUFFIXES.length)]}`;
  });
}

/** Brands with two names and a domain each, like those in allowlists/. */
function madeUpBrands(count: number): BrandData[] {
  const next = dice(11);
  const like = data.brands.find(({ id }) => id === 'imtoken')!;
  return Array.from({ length: count }, (_, i) => {
    const name = `${word(next, 3, BRAND_SYLLABLES)}${'abcdefgh'.charAt(i % 8)}`;
    const [source] = Object.keys(like.sources);
    return {
      ...like,
      id: `brand-${i}`,
      name: { en: name, zh: name },
      aliases: [`${name} wallet`, word(next, 4, BRAND_SYLLABLES)],
      official: {
        ...like.official,
        domains: { [`${name}.example`]: source! },
        hosts: {},
        paths: {},
        emails: {},
        handles: {},
        apps: {},
      },
      reported: { ...like.reported, domains: {}, hosts: {}, paths: {}, emails: {}, handles: {}, apps: {} },
    };
  });
}

const word = (next: (sides: number) => number, syllables: number, of = SYLLABLES): string =>
  Array.from({ length: syllables }, () => of[next(of.length)]).join('');

/** The same throws on every machine (Park and Miller 1988). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return sides => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

function shuffled(items: string[]): string[] {
  const next = dice(3);
  for (let i = items.length - 1; i > 0; i--) {
    const other = next(i + 1);
    [items[i], items[other]] = [items[other]!, items[i]!];
  }
  return items;
}

const hostsOnly = (list: HostList): Lists => ({ hosts: [list], numbers: [] });
