/**
 * Rules by what they need: of 80 an ordinary message is asked a handful, and a host three. To ask all of them, only to hear of
 * most that the first condition does not hold, took a tenth of a message's time.
 */
import { CLAIM, CODES, IMITATION, LISTING, type Need, ofKind, PAYMENT, SECRET } from './needs.ts';
import type { Facts, Rule } from './rule.ts';

interface RuleIndex {
  /** By the place of a rule: the groups of things that it needs, as bits. */
  readonly wanted: Uint32Array;
  /** The same while a contact is asked, less what it has: kept, because a new one takes longer than to go through it. */
  readonly lacking: Uint32Array;
  /** The groups that one thing meets, flat: a rule's place, the group's bit, and so on. */
  readonly meets: ReadonlyMap<Need, readonly number[]>;
}

/** Made when first asked: the rules of a catalog never change. */
const made = new WeakMap<readonly Rule[], RuleIndex>();
/** A retired rule lacks what nothing meets. */
const NEVER = 1 << 31;
/** The other bits. Of a rule that needs more, the first so many are looked at here: its conditions look for the rest. */
const MOST_GROUPS = 31;

/** The rules that may hold, in their order. */
export function rulesOpenTo(facts: Facts, rules: readonly Rule[]): Rule[] {
  const index = made.get(rules) ?? indexOf(rules);
  const { lacking } = index;
  lacking.set(index.wanted);
  for (const concept of facts.reading.discourse.words.keys()) meet(index, concept);
  for (const kind of kindsIn(facts)) meet(index, kind);
  const open: Rule[] = [];
  for (let i = 0; i < lacking.length; i++) if (lacking[i] === 0) open.push(rules[i]!);
  return open;
}

function meet({ meets, lacking }: RuleIndex, need: Need): void {
  const met = meets.get(need);
  if (met) for (let k = 0; k < met.length; k += 2) lacking[met[k]!]! &= ~met[k + 1]!;
}

function indexOf(rules: readonly Rule[]): RuleIndex {
  const wanted = new Uint32Array(rules.length);
  const meets = new Map<Need, number[]>();
  for (const [rule, { needs, status }] of rules.entries()) {
    if (status === 'retired') wanted[rule]! |= NEVER;
    for (const [i, group] of needs.slice(0, MOST_GROUPS).entries()) {
      wanted[rule]! |= 1 << i;
      for (const need of group) meets.set(need, [...(meets.get(need) ?? []), rule, 1 << i]);
    }
  }
  const index = { wanted, lacking: wanted.slice(), meets };
  made.set(rules, index);
  return index;
}

/** What the contact has besides words. */
function kindsIn({ reading, claims, channels }: Facts): Need[] {
  const present: Need[] = [];
  if (claims.length > 0) present.push(CLAIM);
  if (reading.payments.length > 0) present.push(PAYMENT);
  if (reading.secrets.length > 0) present.push(SECRET);
  if (reading.codes.length > 1) present.push(CODES);
  for (const { kind, imitates, listing } of channels) {
    present.push(ofKind(kind));
    if (imitates) present.push(IMITATION);
    if (listing) present.push(LISTING);
  }
  return present;
}
