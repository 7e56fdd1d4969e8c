/** Every rule tried on a contact, and which of its conditions decided. It tells conditions, never the contact's own words. */
import type { Condition } from '../../catalog/conditions.ts';
import type { CatalogData, RuleData } from '../../catalog/data.ts';
import type { Catalog } from '../../core/catalog.ts';
import { gather } from '../../core/check.ts';
import type { Contact } from '../../core/contact.ts';
import type { Facts, Rule, Test } from '../../core/rule.ts';
import type { RuleTrace } from './rule-trace.ts';

export function traceRules(contact: Contact, catalog: Catalog, data: CatalogData): RuleTrace[] {
  const facts = gather(contact, catalog);
  const written = new Map(data.rules.map(rule => [rule.id, rule]));
  return catalog.rules.map(rule => traceOf(rule, written.get(rule.id), facts));
}

function traceOf(rule: Rule, written: RuleData | undefined, facts: Facts): RuleTrace {
  const when = written?.when;
  const lacking = conditions(rule.all, when?.all, facts, false);
  const missed = conditions(rule.any, when?.any, facts, false);
  const lackingOneOf = missed.length === rule.any.length ? missed : [];
  const forbiddenBy = conditions(rule.none, when?.none, facts, true);
  const open = rule.status !== 'retired' && lacking.length + lackingOneOf.length + forbiddenBy.length === 0;
  const { id, status, severity } = rule;
  return { rule: id, status, severity, fired: open, lacking, lackingOneOf, forbiddenBy };
}

/** The conditions, as the rule's file writes them, whose answer is the wanted one. */
const conditions = (
  tests: readonly Test[],
  written: readonly Condition[] | undefined,
  facts: Facts,
  wanted: boolean,
): Condition[] =>
  tests.flatMap((test, i) => ((test(facts) !== undefined) === wanted ? [written?.[i] ?? 'unnamed'] : []));
