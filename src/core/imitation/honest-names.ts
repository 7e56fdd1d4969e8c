/** Names, words and suffixes that clear a host of imitation, from `heuristics/exonerations/`. Names and words are skeletons. */
export interface HonestNames {
  /** Other firms' names that lie near a brand's: `citibank` and CITIC Bank. */
  readonly ofOthers: ReadonlySet<string>;
  /** Words in which a brand's name stands by accident: `revolution`, `gazelle`. */
  readonly words: readonly string[];
  /** Suffixes whose registry asks who the registrant is: `co.jp`, `com.sg`. */
  readonly vettedSuffixes: ReadonlySet<string>;
  /** Suffixes under which ordinary firms have always registered: `com`, `org`, `de`. */
  readonly ordinarySuffixes: ReadonlySet<string>;
}
