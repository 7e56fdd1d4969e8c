/** The channels of a declaration that the file does not hold, and those that it cannot take. */
import type { ChannelKind } from '../../core/channels/channel.ts';
import type { BrandFile } from '../brand.ts';
import type { Comparison, NewFact, Subject } from './comparison.ts';
import type { Entry } from './entry.ts';
import { isFamily, isKnown, isSame, listedIn, otherOwner } from './owners.ts';
import { visible } from './visible.ts';

interface DeclaredChannels extends Comparison {
  /** Kinds of which something was left out or is in doubt: no list of them may be called complete. */
  readonly unsettled: ReadonlySet<ChannelKind>;
}

export function declaredChannels({ entries, brand, files }: Subject): DeclaredChannels {
  const facts: NewFact[] = [];
  const conflicts: string[] = [];
  const notes: string[] = [];
  const unsettled = new Set<ChannelKind>();
  const fresh = entries.filter(
    (entry, i) =>
      !isKnown(entry, brand) &&
      !isKnownToFamily(entry, brand, files.brands) &&
      entries.findIndex(other => other.list === entry.list && isSame(other, entry)) === i,
  );
  for (const entry of fresh) {
    const obstacle = obstacleTo(entry, brand, files.brands);
    const doubt = obstacle ?? (entry.hides ? HIDES : undefined);
    if (doubt) {
      conflicts.push(`${entry.field}: ${visible(entry.key)} ${doubt}`);
      unsettled.add(entry.kind);
    }
    if (obstacle) continue;
    facts.push({
      under: ['official', entry.list],
      key: entry.key,
      ...(entry.purpose ? { purpose: entry.purpose } : {}),
    });
    if (listedIn(brand, 'reported').some(listed => isSame(listed, entry)))
      notes.push(`${entry.field}: ${visible(entry.key)} is under "reported" too; take it out there`);
  }
  return { facts, conflicts, notes, unsettled };
}

const HIDES = 'holds letters that cannot be seen or told apart; the patch shows them as escapes';

/** Why it cannot be taken over at all. */
function obstacleTo(entry: Entry, brand: BrandFile, brands: readonly BrandFile[]): string | undefined {
  if (brand.never.has[entry.kind]) return `is a ${entry.kind}, and the file says that the brand has none`;
  const other = otherOwner(entry, brand, brands);
  if (other) return other;
  // Shown all the same where it hides something: the reviewer should see what was tried.
  return entry.readable || entry.hides ? undefined : `cannot be read as one of ${entry.list}; it is left out`;
}

/** The group's channels answer for this brand, and one file owns each: nothing to add. */
const isKnownToFamily = (entry: Entry, brand: BrandFile, brands: readonly BrandFile[]): boolean =>
  brands.some(other => other.id !== brand.id && isFamily(brand, other) && isKnown(entry, other));
