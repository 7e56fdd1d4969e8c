/**
 * Judges on the device itself, by what was taken home: the same `check`, the same verdict, and the text stays where it is.
 *
 * The server is asked for packs, and where a list did not come home, for the first 32 bits of the hash of a host.
 */
import { compile } from '../../catalog/compile.ts';
import type { CatalogData } from '../../catalog/data.ts';
import type { Catalog } from '../../core/catalog.ts';
import type { Contact } from '../../core/contact.ts';
import { type Lists, NO_LISTS } from '../../core/lists/lists.ts';
import type { Verdict } from '../../core/verdict.ts';
import { client } from '../client/client.ts';
import { inTime } from '../judging/in-time.ts';
import { judgeBy } from '../judging/judge.ts';
import type { PrefixEntry } from '../places/official.ts';
import type { Keeper, Kept } from './kept.ts';
import { listsOf } from './kept-lists.ts';
import { takeHome } from './take-home.ts';
import { type SourceSettings, trustedSource } from './trusted.ts';

const LOOK_UP_MS = 2_000;
/** A page may hold hundreds of hosts; whoever watches the look-ups must not learn all of them, nor the server be flooded. */
const MOST_LOOK_UPS = 24;

export interface DeviceSettings extends SourceSettings {
  readonly keeper: Keeper;
  readonly mostHosts?: number;
  /** What the client was shipped with, to judge by before anything was taken home. */
  readonly shipped?: CatalogData;
}

export interface Looking {
  /** Whether the server may be asked by prefix now. Without, what is not at home stays unchecked. */
  readonly lookUps: boolean;
}

export interface Device {
  /** Rejects only where there is no catalog yet. */
  check(contact: Contact, looking: Looking): Promise<Verdict>;
  /** Takes home what is new. Rejects where that fails; what was held stays. */
  update(): Promise<Kept>;
  catalog(): Promise<Catalog>;
}

export function device(settings: DeviceSettings): Device {
  const { keeper, shipped, mostHosts = 250_000 } = settings;
  const source = trustedSource(settings);
  const asking = client({ ...settings });
  let open: { readonly kept: Kept | undefined; readonly catalog: Catalog; readonly lists: Lists } | undefined;
  return { check, update, catalog: async () => (await opened()).catalog };

  async function opened() {
    open ??= compiled(await keeper.read());
    return open;
  }

  function compiled(kept: Kept | undefined) {
    const data = kept?.catalog ?? shipped;
    if (!data) throw new Error('No catalog was taken home yet.');
    const catalog = open?.catalog.version.version === data.version ? open.catalog : compile(data);
    return { kept, catalog, lists: kept ? listsOf(kept.lists) : NO_LISTS };
  }

  async function check(contact: Contact, { lookUps }: Looking): Promise<Verdict> {
    const { catalog, lists } = await opened();
    const holds = async (list: string, places: readonly string[]) =>
      lookUps ? inTime(LOOK_UP_MS, heldByServer(list, places)) : undefined;
    return (await judgeBy(contact, { catalog, lists: { current: () => lists, holds } })).verdict;
  }

  async function heldByServer(list: string, places: readonly string[]): Promise<ReadonlySet<string>> {
    if (places.length > MOST_LOOK_UPS) throw new Error('too many to ask for');
    const found = await Promise.all(
      places.map(async place => ({ place, entries: await asking.lookUp('hosts', place) })),
    );
    const listed = (entry: PrefixEntry) => entry.status === 'listed' && entry.list === list;
    return new Set(found.filter(({ entries }) => entries.some(listed)).map(({ place }) => place));
  }

  async function update(): Promise<Kept> {
    const held = await keeper.read();
    const kept = await takeHome(held, source, { mostHosts });
    if (kept !== held) await keeper.write(kept);
    if (kept !== open?.kept) open = compiled(kept);
    return kept;
  }
}
