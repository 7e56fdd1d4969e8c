/** A contact once read: its folded text, its clauses and what stands in it. Nothing is judged; only secrets are gone. */
import type { Sighting } from './channels/channel.ts';
import type { Contact } from './contact.ts';
import type { Payment } from './payments/payment.ts';
import type { Secret } from './secrets/secret.ts';
import type { Span } from './span.ts';
import type { Discourse } from './text/discourse.ts';
import type { Folded } from './text/fold.ts';

export interface Reading {
  /** With its secrets blotted out, in every field: whatever is quoted from here on cannot hold one. */
  readonly contact: Contact;
  readonly folded: Folded;
  readonly discourse: Discourse;
  readonly channels: readonly Sighting[];
  /** What opens a wallet or an account, in the value: its kind and place, and nothing of it. */
  readonly secrets: readonly Secret[];
  /** Where money may be sent. */
  readonly payments: readonly Payment[];
  /** Runs of 26 to 160 letters and digits in the value: addresses, hashes, what may be either. */
  readonly codes: readonly Span[];
  /** What could not be looked at. */
  readonly unchecked: readonly Unchecked[];
}

/** Something that we did not look at, so that our silence about it is not taken for a clean bill. */
export interface Unchecked {
  readonly code: 'unreadable' | 'too-long' | 'too-many' | 'unknown-brand' | 'sender-not-proven';
  /** A piece of the contact's own field names: `value`, `sender`, `url`, `claims`. Never the content itself. */
  readonly field: string;
}
