/**
 * Rules by what they need: of 68 an ordinary message is asked a handful, and a host three. To ask all of them, only to hear of
 * most that the first condition does not hold, took a tenth of a message's time.
 */
import { CLAIM, CODES, IMITATION, LISTING, type Need, ofKind, PAYMENT, SECRET } from './needs.ts';
import type { Facts, Rule } from './rule.ts';

/** One group of things that a rule needs: as the rule's place, and a bit of its own. */
interface Group {
  readonly rule: number;
  readonly bit: number;
}

interface RuleIndex {
  /** By the place of a rule: its groups, as bits. */
  readonly wanted: Uint32Array;
  /** The groups that one thing meets. */
  readonly meets: ReadonlyMap<Need, readonly Group[]>;
}

/** Made when first asked: the rules of a catalog never change. */
const made = new WeakMap<readonly Rule[], RuleIndex>();
const NONE: readonly Group[] = [];
/** Bits of a number. Of a rule that needs more, the first so many are looked at here: its conditions look for the rest. */
const MOST_GROUPS = 32;

/** The rules that may hold, in their order. */
export function rulesOpenTo(facts: Facts, rules: readonly Rule[]): Rule[] {
  const { wanted, meets } = made.get(rules) ?? indexOf(rules);
  const lacking = wanted.slice();
  eachIn(facts, need => {
    for (const { rule, bit } of meets.get(need) ?? NONE) lacking[rule]! &= ~bit;
  });
  return rules.filter(({ status }, i) => lacking[i] === 0 && status !== 'retired');
}

function indexOf(rules: readonly Rule[]): RuleIndex {
  const wanted = new Uint32Array(rules.length);
  const meets = new Map<Need, Group[]>();
  for (const [rule, { needs }] of rules.entries()) {
    for (const [i, group] of needs.slice(0, MOST_GROUPS).entries()) {
      wanted[rule]! |= 1 << i;
      for (const need of group) meets.set(need, [...(meets.get(need) ?? []), { rule, bit: 1 << i }]);
    }
  }
  const index = { wanted, meets };
  made.set(rules, index);
  return index;
}

/** Everything of the sort that the contact has. */
function eachIn({ reading, claims, channels }: Facts, visit: (need: Need) => void): void {
  for (const concept of reading.discourse.words.keys()) visit(concept);
  if (claims.length > 0) visit(CLAIM);
  if (reading.payments.length > 0) visit(PAYMENT);
  if (reading.secrets.length > 0) visit(SECRET);
  if (reading.codes.length > 1) visit(CODES);
  for (const { kind, imitates, listing } of channels) {
    visit(ofKind(kind));
    if (imitates) visit(IMITATION);
    if (listing) visit(LISTING);
  }
}
