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

export interface Judged {
  readonly verdict: Verdict;
  /** With the lists of the moment, and the answers that this contact needed. */
  readonly catalog: Catalog;
}

export const judge = async (contact: Contact, judging: Judging): Promise<Verdict> =>
  (await judgeBy(contact, judging)).verdict;

/** The verdict, with the catalog that it was made by: for who wants to know more of it. Nobody waits for lists that are here. */
export function judgeBy(contact: Contact, { catalog, lists }: Judging): Judged | Promise<Judged> {
  if (!lists) return { verdict: check(contact, catalog), catalog };
  const served = lists.current();
  return served instanceof Promise
    ? served.then(known => judgeWith(known, lists, contact, catalog))
    : judgeWith(served, lists, contact, catalog);
}

function judgeWith(
  known: Lists,
  lists: ListSource,
  contact: Contact,
  catalog: Catalog,
): Judged | Promise<Judged> {
  if (known.hosts.some(({ hosts }) => hosts?.exact === false))
    return judgeTwice(contact, catalog, known, lists);
  const current = withLists(catalog, known);
  return { verdict: check(contact, current), catalog: current };
}

/** The catalog with the lists of the moment: made when they are new, which is once in a minute. */
const made = new WeakMap<Lists, Catalog>();

function withLists(catalog: Catalog, lists: Lists): Catalog {
  const known = made.get(lists);
  if (known?.brands === catalog.brands) return known;
  const current = { ...catalog, lists };
  made.set(lists, current);
  return current;
}

async function judgeTwice(
  contact: Contact,
  catalog: Catalog,
  known: Lists,
  lists: ListSource,
): Promise<Judged> {
  const asked = new Map<string, Set<string>>();
  const asking = withAnswers(catalog, known, (list, place) => void placesOf(asked, list).add(place));
  const first = check(contact, asking);
  if (asked.size === 0) return { verdict: first, catalog: asking };
  const answers = new Map<string, ReadonlySet<string> | undefined>();
  await Promise.all(
    [...asked].map(async ([list, places]) => answers.set(list, await lists.holds(list, [...places]))),
  );
  const answered = withAnswers(catalog, known, (list, place) => answers.get(list)?.has(place));
  return { verdict: check(contact, answered), catalog: answered };
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
    // A list that can confirm by itself is asked nothing else.
    hosts: lists.hosts.map(list => ({ confirm: place => answer(list.id, place), ...list })),
  },
});
