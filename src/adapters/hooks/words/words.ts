/** What a text message says of one rule. */
import type { ChannelKind } from '../../../core/channels/channel.ts';
import type { Localized } from '../../../core/language/localized.ts';

/** Why, and the one thing to do. */
export interface Said {
  readonly why: Localized;
  /** `{brand}` and `{way}` are filled in: how to reach the brand by a way that the other side does not control. */
  readonly step: Localized;
}

/** Without a `why` the rule's headline is one. */
export interface SmsWords extends Partial<Pick<Said, 'why'>>, Pick<Said, 'step'> {
  /** Where it is no link that was found: nobody opens an e-mail address. */
  readonly of?: Readonly<Partial<Record<ChannelKind, Partial<Said>>>>;
}
