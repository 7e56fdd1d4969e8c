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
] as const;

type ActConcept = (typeof ACT_CONCEPTS)[number];

/** A set of such concepts, as looking into a clause wants it. */
export const only = (...concepts: ActConcept[]): ReadonlySet<string> => new Set(concepts);
