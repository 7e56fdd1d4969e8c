/** A name of a brand as a false host wears it: skeleton, without signs. */
export interface WornName {
  /** For `domain` with its dots: `token.lm`. */
  readonly text: string;
  readonly brand: string;
  /** `swapped`: the parts of a name in the other order, `pockettoken`. `domain`: an official registrable domain. */
  readonly form: 'name' | 'swapped' | 'domain';
  /** It is also an everyday word or another's name: ledger, kraken, phantom. */
  readonly common: boolean;
  /** The official address, to be shown beside the false one. */
  readonly of: string;
}
