/**
 * One contact judged by the catalog and by the lists of the moment.
 *
 * The core waits for nobody. So it judges once and notes which places a filter holds that may err; storage is asked for
 * these, and it judges again with the answers. One contact in 65,536 that is on no list pays for the second time.
 */
import type { Catalog } from '../../core/catalog.ts';
import { check } from '../../core/check.ts';
import type { Contact } from '../../core/contact.ts';
import type { Lists } from '../../core/lists/lists.ts';
import type { Verdict } from '../../core/verdict.ts';

/** What is served now, and the exact answer behind filters. `undefined`: nobody can say in time. */
export interface ListSource {
  current(): Lists | Promise<Lists>;
  holds(list: string, places: readonly string[]): Promise<ReadonlySet<string> | undefined>;
}

export interface Judging {
  readonly catalog: Catalog;
  readonly lists?: ListSource | undefined;
}

export async function judge(contact: Contact, { catalog, lists }: Judging): Promise<Verdict> {
  if (!lists) return check(contact, catalog);
  const served = lists.current();
  const known = served instanceof Promise ? await served : served;
  if (known.hosts.every(({ hosts }) => hosts?.exact !== false))
    return check(contact, { ...catalog, lists: known });
  return judgeTwice(contact, catalog, known, lists);
}

async function judgeTwice(
  contact: Contact,
  catalog: Catalog,
  known: Lists,
  lists: ListSource,
): Promise<Verdict> {
  const asked = new Map<string, Set<string>>();
  const first = check(
    contact,
    withAnswers(catalog, known, (list, place) => void placesOf(asked, list).add(place)),
  );
  if (asked.size === 0) return first;
  const answers = new Map<string, ReadonlySet<string> | undefined>();
  await Promise.all(
    [...asked].map(async ([list, places]) => answers.set(list, await lists.holds(list, [...places]))),
  );
  return check(
    contact,
    withAnswers(catalog, known, (list, place) => answers.get(list)?.has(place)),
  );
}

function placesOf(asked: Map<string, Set<string>>, list: string): Set<string> {
  const places = asked.get(list) ?? new Set();
  asked.set(list, places);
  return places;
}

type Answer = (list: string, place: string) => boolean | undefined;

const withAnswers = (catalog: Catalog, lists: Lists, answer: Answer): Catalog => ({
  ...catalog,
  lists: {
    ...lists,
    hosts: lists.hosts.map(list => ({ ...list, confirm: place => answer(list.id, place) })),
  },
});
