/** Where a number is dialled: as the caller says, else as the brand or the writer's script suggests. */
import type { Numbering } from './numbering.ts';

export interface Place {
  /** ISO 3166-1 alpha-2, named by the caller. */
  readonly region: string | undefined;
  /** The best guess where none is named. */
  readonly assumed: string;
  /** The country of the language that the word beside the number is in. */
  readonly writer?: string;
  readonly numbering: Numbering;
}
