/** The lexicon concepts by which a clause's act is told. They are words, and words are data; only their names stand here. */

/** The lexicon concepts that acts are told by. The catalog refuses a lexicon without them. */
export const ACT_CONCEPTS = [
  'negation',
  'denial',
  'condition',
  'must-not-miss',
  'called-a-scam',
  'scammer',
  'hypothetical',
  'or-also',
  'lesson',
  'third-person',
  'first-person',
  'second-person',
  'please',
  'made-to',
  'anyone-else',
  'topic-of-it',
  'asks-advice',
  'told-me',
] as const;

type ActConcept = (typeof ACT_CONCEPTS)[number];

const BIT: ReadonlyMap<string, number> = new Map(ACT_CONCEPTS.map((name, i) => [name, 1 << i]));

/** A concept as one bit, 0 for one that tells no act: a clause answers "does it hold one of these?" in one operation. */
export const actBit = (concept: string): number => BIT.get(concept) ?? 0;

/** A set of such concepts, as looking into a clause wants it. */
export interface Acts {
  readonly names: ReadonlySet<string>;
  readonly bits: number;
}

export const only = (...concepts: ActConcept[]): Acts => ({
  names: new Set(concepts),
  bits: concepts.reduce((bits, concept) => bits | actBit(concept), 0),
});
