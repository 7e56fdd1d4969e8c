/** What a page and the engine in its worker say to each other. */
import type { Contact } from '../../src/core/contact.ts';
import type { Locale } from '../../src/core/language/localized.ts';
import type { Verdict } from '../../src/core/verdict.ts';

export interface Question {
  readonly id: number;
  readonly contact: Contact;
  /** Whether the lists that stayed with the server may be asked by prefix. */
  readonly lookUps: boolean;
  /** Which language the answer is drawn in; without, the verdict alone comes back. */
  readonly drawnIn?: Locale;
}

export interface Answered {
  readonly id: number;
  readonly verdict: Verdict;
  /** HTML, where it was asked for. */
  readonly drawn?: string;
  /** The text as it may stay on the screen: the same but for its secrets. Absent where it held none. */
  readonly masked?: string;
}

export type FromEngine =
  | { readonly ready: string }
  | { readonly failed: number; readonly reason: string }
  | Answered;
