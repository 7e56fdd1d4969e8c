/** What is wrong with one field of a contact, and what to send instead. */

export interface Problem {
  /** The field at fault, or `''` for the contact as a whole. */
  readonly field: string;
  readonly code: 'missing' | 'invalid' | 'too-long' | 'unknown-field';
  /** What to send instead. */
  readonly message: string;
}
