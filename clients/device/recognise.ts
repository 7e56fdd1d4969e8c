/** A text without its secrets, and what kinds they were: all that a page ever learns of them. */
import { LONGEST_VALUE } from '../../src/core/contact.ts';
import { shadowOf } from '../../src/core/secrets/shadow.ts';
import type { Recognised } from './messages.ts';

/** What is too long to be read is not shown either: nobody looked whether it holds one. */
export function recognise(text: string): Recognised {
  const { text: shown, secrets } = shadowOf(text.slice(0, LONGEST_VALUE));
  return { text: shown, secrets: [...new Set(secrets.map(({ kind }) => kind))] };
}
