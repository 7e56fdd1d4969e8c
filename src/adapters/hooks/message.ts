/** What somebody forwarded to the hotline, whichever provider brought it, and what is answered. */
import type { Locale } from '../../core/language/localized.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { Size } from './sms/segments.ts';

export interface ForwardedMessage {
  /** The provider's own id of it: the same id is the same message, however often it is delivered. */
  readonly id: string;
  readonly provider: string;
  /** Who forwarded it, as the provider writes it. Never stored, and never logged. */
  readonly forwarder: string;
  readonly text: string;
  /** Pictures, voices and the like, of which nothing is read. */
  readonly attachments: number;
  /** Who wrote the forwarded message, where the provider knows it: forged unless somebody proves it. */
  readonly sender?: string | undefined;
}

const REPLY_KINDS = [
  'verdict',
  'aftermath',
  'help',
  'greeting',
  'thanks',
  'stopped',
  'who-we-are',
  'nothing-to-read',
  'enough',
  'silence',
] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];

export interface Reply extends Size {
  readonly kind: ReplyKind;
  /** Our own sentences, a brand's name and its own number: nothing of what came. Empty where nothing is to be sent. */
  readonly text: string;
  readonly locale: Locale;
  /** For the counters; it is neither sent nor stored. */
  readonly verdict?: Verdict;
  /** Storage did not answer: it is neither kept nor counted. */
  readonly isUnkept?: true;
}

/** The little that is remembered of a conversation, for a quarter of an hour: what was found, never what was said. */
export interface Conversation {
  /** The rule that spoke, so that "1" can be answered: what to do if it is done already. */
  readonly rule: string | null;
  /** Whom the message spoke for, so that its sender can be judged when it follows. */
  readonly brand: string | null;
  /** A number or "1" is of no language. */
  readonly locale: string;
  readonly awaitsSender: boolean;
}
