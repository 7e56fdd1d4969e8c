/** A piece of the user's own text: UTF-16 code units into `Contact.value`, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
