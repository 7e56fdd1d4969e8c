/** Finds a word of some concepts that is meant in earnest: what most signals begin with. */
import type { Reading } from '../reading.ts';
import { isMeant } from './acts.ts';
import { type Clause, conceptsIn } from './clauses.ts';
import type { Mention } from './mentions.ts';

export interface MeantWord extends Mention {
  readonly clause: Clause;
}

/** The first such word of the text, in a clause that passes `where`. */
export function meantWord(
  { discourse }: Reading,
  wanted: ReadonlySet<string>,
  where: (clause: Clause) => boolean = () => true,
): MeantWord | undefined {
  for (const clause of discourse.clauses) {
    const words = conceptsIn(clause, wanted);
    if (words.length === 0 || !where(clause)) continue;
    const word = words.find(({ start }) => isMeant(discourse, clause, start));
    if (word) return { ...word, clause };
  }
  return undefined;
}
