/** What a word in the lexicon stands for: a concept, or a brand that goes by that name. */
export type Term = { readonly concept: string } | BrandName;

export interface BrandName {
  readonly brand: string;
  /** The name means other things too: it counts only right beside a word for support, or in a signature. */
  readonly besideSupport?: boolean;
}
