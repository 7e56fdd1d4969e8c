/** What a rule says of what it found: its own sentence, or the one that it has for an e-mail address or an account. */
import type { Finding } from '../inspect.ts';
import type { Localized } from '../language/localized.ts';
import type { Sentences } from '../rule.ts';

/** By the kind of the channel that fills the gaps of the sentence. */
export function sentenceOf({ rule, channels }: Finding, part: keyof Sentences): Localized {
  const kind = channels[0]?.kind;
  return (kind && rule.saidOf[kind]?.[part]) ?? rule[part];
}
