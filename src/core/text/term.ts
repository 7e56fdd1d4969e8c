/** What a word in the lexicon stands for: a concept, or a brand that goes by that name. */
export type Term = ConceptName | BrandName;

export interface ConceptName {
  readonly concept: string;
  /** Written in a language in which the concept has not been measured yet: what rests on it never decides alone. */
  readonly experimental?: boolean;
}

export interface BrandName {
  readonly brand: string;
  /** The name means other things too: it counts only right beside a word for support, or in a signature. */
  readonly besideSupport?: boolean;
}
