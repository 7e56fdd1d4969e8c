/** Finds every place to send money to. Read from the text as written: folding would spoil capitals that are a checksum. */
import type { Shadow } from '../secrets/shadow.ts';
import type { Piece } from '../survey/survey.ts';
import { bitcoinAddress } from './bitcoin.ts';
import { evmAddress } from './evm.ts';
import { ibanAt } from './iban.ts';
import type { Payment, PaymentKind } from './payment.ts';
import { solanaAddress } from './solana.ts';
import { tonAddress } from './ton.ts';
import { tronAddress } from './tron.ts';
import { findUpiAndPix } from './upi-and-pix.ts';

/** In the order of the text. Of its secrets, cards are places to send money to as well. */
export function findPayments({ text, survey, secrets }: Shadow): Payment[] {
  const found: Payment[] = [
    ...survey.codes.flatMap(code => addressIn(text, code) ?? []),
    ...ibans(text, survey.mixed),
    ...findUpiAndPix(text),
    ...secrets.flatMap(({ kind, span }): Payment[] => (kind === 'card' ? [{ kind, span }] : [])),
  ];
  return found.length < 2 ? found : apart(found.sort((a, b) => a.span.start - b.span.start));
}

/** Of two that lie over each other the first. */
function apart(payments: readonly Payment[]): Payment[] {
  let free = 0;
  return payments.filter(({ span }) => {
    if (span.start < free) return false;
    free = span.end;
    return true;
  });
}

type Reader = (token: string, text: string, start: number) => string | undefined;

/** Those with a checksum first; Solana's has none. */
const READERS: readonly (readonly [PaymentKind, Reader])[] = [
  ['evm', evmAddress],
  ['tron', tronAddress],
  ['bitcoin', bitcoinAddress],
  ['ton', tonAddress],
  ['solana', solanaAddress],
];

function addressIn(text: string, { start, end }: Piece): Payment | undefined {
  const token = text.slice(start, end);
  for (const [kind, read] of READERS) {
    const canonical = read(token, text, start);
    if (canonical !== undefined) return { kind, canonical, span: { start, end } };
  }
  return undefined;
}

/** Two capitals and two digits begin an IBAN. */
const IBAN_BEGIN = /^[A-Z]{2}\d\d$/;

function ibans(text: string, mixed: readonly Piece[]): Payment[] {
  const found: Payment[] = [];
  for (const { start } of mixed) {
    const iban = IBAN_BEGIN.test(text.slice(start, start + 4)) ? ibanAt(text, start) : undefined;
    if (iban) found.push({ kind: 'iban', canonical: iban.canonical, span: { start, end: iban.end } });
  }
  return found;
}
