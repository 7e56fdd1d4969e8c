/** Brings what is kept up to date: the index says which versions there are, and only what changed is fetched, as changes where that is enough. */
import type { CatalogData } from '../../catalog/data.ts';
import { sha256 } from '../crypto/sha256.ts';
import type { Pack } from '../packs/pack.ts';
import type { Kept, KeptList } from './kept.ts';
import { type PackIndex, type PackListed, packIndex } from './pack-index.ts';
import { type TrustedSource, Untrusted } from './trusted.ts';
import { withChanges } from './with-changes.ts';

export interface TakeHomeSettings {
  /** Lists of hosts that are longer stay with the server, and are asked by prefix. */
  readonly mostHosts: number;
}

const DECODER = new TextDecoder();

/** What is kept now: the same object where nothing is newer. Rejects where not even a catalog can be had. */
export async function takeHome(
  held: Kept | undefined,
  source: TrustedSource,
  settings: TakeHomeSettings,
): Promise<Kept> {
  const index = packIndex(await json(source, '/v1/packs'));
  if (held && index.issued <= held.issued) return held;
  const catalog = await catalogOf(held, index, source);
  const lists = await Promise.all(
    index.packs
      .filter(({ kind }) => kind !== 'catalog')
      .map(listed => listOf(listed, held, source, settings)),
  );
  return { issued: index.issued, catalog, lists: lists.filter(list => list !== undefined) };
}

async function catalogOf(
  held: Kept | undefined,
  index: PackIndex,
  source: TrustedSource,
): Promise<CatalogData> {
  const version = index.packs.find(({ kind }) => kind === 'catalog')?.version;
  if (held?.catalog.version === version) return held!.catalog;
  const data = (await json(source, '/v1/packs/catalog')) as CatalogData;
  const { version: own, ...rest } = data;
  const sum = await sha256(JSON.stringify(rest));
  if (own !== version || !sum.startsWith(own)) throw new Untrusted('/v1/packs/catalog', 'is another version');
  return data;
}

/** A list that cannot be brought up to date stays as it was: `fetched` tells how old it is. */
async function listOf(
  listed: PackListed,
  kept: Kept | undefined,
  source: TrustedSource,
  { mostHosts }: TakeHomeSettings,
): Promise<KeptList | undefined> {
  const held = kept?.lists.find(({ name }) => name === listed.name);
  const { name, version } = listed;
  if (held?.version === version) return held;
  const head = { name, kind: listed.kind as KeptList['kind'], version, source: listed.source };
  if (head.kind === 'hosts' && listed.entries > mostHosts) return head;
  try {
    if (listed.set) return { ...head, set: await source.read(listed.set) };
    return { ...head, entries: await entriesOf(name, version, held, source) };
  } catch {
    return held;
  }
}

async function entriesOf(
  name: string,
  version: string,
  held: KeptList | undefined,
  source: TrustedSource,
): Promise<readonly string[]> {
  if (held?.entries) {
    const pack = await packAt(source, name, `?since=${encodeURIComponent(held.version)}`);
    const entries = await withChanges(held.entries, pack);
    if (entries && pack.version === version) return entries;
  }
  const pack = await packAt(source, name, '');
  const entries = await withChanges([], pack);
  if (!entries || pack.version !== version) throw new Untrusted(name, 'is another version');
  return entries;
}

async function packAt(source: TrustedSource, name: string, since: string): Promise<Pack> {
  const pack = (await json(source, `/v1/packs/${encodeURIComponent(name)}${since}`)) as Pack;
  // Signed, but for another list: whoever stands between us must not swap them.
  if (pack.name !== name) throw new Untrusted(name, 'is another list');
  return pack;
}

const json = async (source: TrustedSource, path: string): Promise<unknown> =>
  JSON.parse(DECODER.decode(await source.read(path)));
