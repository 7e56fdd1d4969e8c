/** Something in the contact that opens a wallet, an account or a door. What it is and where it stands; never the thing itself. */
import type { Span } from '../span.ts';

export const SECRET_KINDS = [
  'recovery-phrase',
  'private-key',
  'extended-key',
  'keystore',
  'pem-key',
  'secret-key',
  'two-factor-seed',
  'session-link',
  'one-time-code',
  'card',
  'identity-number',
] as const;
export type SecretKind = (typeof SECRET_KINDS)[number];

/**
 * `certain`: its form or a word beside it says so. `if-alone`: what manuals print as well, such as a phrase that repeats
 * its words; it counts where it is all that was pasted. `possible`: a transaction hash looks the same. All are hidden.
 * The surest stands first.
 */
export const CERTAINTIES = ['certain', 'if-alone', 'possible'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export interface Secret {
  readonly kind: SecretKind;
  readonly span: Span;
  readonly certainty: Certainty;
}

/** What one reader found, before overlaps are settled. */
export const secretAt = (
  kind: SecretKind,
  start: number,
  end: number,
  certainty: Certainty = 'certain',
): Secret => ({ kind, span: { start, end }, certainty });
