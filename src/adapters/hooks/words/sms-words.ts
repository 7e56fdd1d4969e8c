/**
 * What a text message has room for, by the rule that speaks: why, and the one thing to do. A rule without an entry speaks by
 * its own headline, so one file stays all that a new rule takes.
 */
import type { Localized } from '../../../core/language/localized.ts';
import { KEYS_AND_CODES } from './keys-and-codes.ts';
import { LINKS_AND_NUMBERS } from './links-and-numbers.ts';
import { MONEY } from './money.ts';
import { PEOPLE } from './people.ts';

export interface SmsWords {
  /** Without it the rule's headline says why. */
  readonly why?: Localized;
  /** `{brand}` and `{way}` are filled in: how to reach the brand by a way that the other side does not control. */
  readonly step: Localized;
}

export const SMS_WORDS: Readonly<Record<string, SmsWords>> = {
  ...KEYS_AND_CODES,
  ...LINKS_AND_NUMBERS,
  ...MONEY,
  ...PEOPLE,
};
