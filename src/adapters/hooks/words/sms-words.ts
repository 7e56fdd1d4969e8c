/**
 * What a text message has room for, by the rule that speaks: why, and the one thing to do. A rule without an entry speaks by
 * its own headline, so one file stays all that a new rule takes.
 */
import { KEYS_AND_CODES } from './keys-and-codes.ts';
import { LINKS } from './links.ts';
import { MONEY } from './money.ts';
import { NUMBERS } from './numbers.ts';
import { PEOPLE } from './people.ts';
import type { SmsWords } from './words.ts';

export const SMS_WORDS: Readonly<Record<string, SmsWords>> = {
  ...KEYS_AND_CODES,
  ...LINKS,
  ...NUMBERS,
  ...MONEY,
  ...PEOPLE,
};
