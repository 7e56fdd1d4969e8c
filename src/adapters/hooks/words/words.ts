/** What a text message says of one rule. */
import type { Localized } from '../../../core/language/localized.ts';

export interface SmsWords {
  /** Without it the rule's headline says why. */
  readonly why?: Localized;
  /** `{brand}` and `{way}` are filled in: how to reach the brand by a way that the other side does not control. */
  readonly step: Localized;
}

/** Why, and the one thing to do. */
export type Said = Required<SmsWords>;
