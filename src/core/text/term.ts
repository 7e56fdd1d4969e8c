/** What a word in the lexicon stands for: a concept, or a brand that goes by that name. */
export type Term = { readonly concept: string } | { readonly brand: string };
