/** A contact once read: its folded text, its clauses and the channels in it. Nothing is dropped, and nothing is judged. */
import type { Sighting } from './channels/channel.ts';
import type { Contact } from './contact.ts';
import type { Discourse } from './text/clauses.ts';
import type { Folded } from './text/fold.ts';

export interface Reading {
  readonly contact: Contact;
  readonly folded: Folded;
  readonly discourse: Discourse;
  readonly channels: readonly Sighting[];
  /** What could not be looked at. */
  readonly unchecked: readonly Unchecked[];
}

/** Something that we did not look at, so that our silence about it is not taken for a clean bill. */
export interface Unchecked {
  readonly code: 'unreadable' | 'too-long' | 'too-many' | 'unknown-brand' | 'sender-not-proven';
  /** A piece of the contact's own field names: `value`, `sender`, `url`, `claims`. Never the content itself. */
  readonly field: string;
}
