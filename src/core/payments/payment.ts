/**
 * Where money may be sent: an address, an account or a card, with the checksum that its form has. It is no channel: one
 * reaches nobody by it, and no list vouches for one (docs/decisions/0014). Alone it says nothing: invoices carry them too.
 */
import type { Span } from '../span.ts';

export const PAYMENT_KINDS = [
  'bitcoin',
  'evm',
  'tron',
  'solana',
  'ton',
  'iban',
  'card',
  'upi',
  'pix',
] as const;
export type PaymentKind = (typeof PAYMENT_KINDS)[number];

export interface Payment {
  readonly kind: PaymentKind;
  /** CAIP-10 for chains, a `payto:` URI (RFC 8905) for accounts; none for what is hidden, such as a card. */
  readonly canonical?: string;
  readonly span: Span;
}
