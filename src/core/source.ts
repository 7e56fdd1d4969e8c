/** Where a fact stands, and the day on which a person read it there. */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly saidBy: string;
  readonly published?: string;
  readonly checked: string;
}
