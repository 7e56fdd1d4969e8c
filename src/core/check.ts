/** The whole judgement, in order. Pure, synchronous and total: same contact and catalog, same verdict. */
import type { Catalog } from './catalog.ts';
import type { Contact } from './contact.ts';
import { explain } from './explain.ts';
import { identify } from './identify.ts';
import { inspect } from './inspect.ts';
import { judge } from './judge.ts';
import { normalize } from './normalize.ts';
import type { Facts } from './rule.ts';
import type { Verdict } from './verdict.ts';
import { vouch } from './vouch.ts';

/** One contact that `admit` let in → one verdict. It never throws, waits, or looks anything up outside the catalog. */
export function check(contact: Contact, catalog: Catalog): Verdict {
  const facts = gather(contact, catalog);
  const findings = inspect(facts, catalog.rules);
  const judgement = judge(facts, findings, catalog.prior);
  return explain(facts, judgement, catalog);
}

/** The first verbs: everything that the rules may see of a contact. */
export function gather(contact: Contact, catalog: Catalog): Facts {
  const reading = normalize(contact, catalog);
  const claims = identify(reading, catalog.brands);
  const channels = vouch(reading.channels, claims, catalog.brands, catalog.lists);
  return { reading, claims, channels, brands: catalog.brands };
}
