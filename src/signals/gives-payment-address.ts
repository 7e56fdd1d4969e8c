/** …gives an address, account or card to pay to, in earnest. Invoices do so too: a rule needs more than that. */
import * as z from 'zod/mini';
import { PAYMENT } from '../core/needs.ts';
import { PAYMENT_KINDS } from '../core/payments/payment.ts';
import { isMeantAt, sharesSentence } from '../core/text/place.ts';
import { concepts, signal } from './signal.ts';

export const givesPaymentAddress = signal({
  params: () =>
    z.strictObject({
      kinds: z.array(z.enum(PAYMENT_KINDS)).check(z.minLength(1)),
      /** Words that stand in the same sentence: "send", "pay". */
      beside: concepts,
    }),
  concepts: ['beside'],
  needs: ({ beside }) => [[PAYMENT], beside],
  bind: ({ kinds, beside }) => {
    const wanted = new Set(beside);
    return ({ reading }) => {
      const found = reading.payments.filter(
        ({ kind, span }) =>
          kinds.includes(kind) && isMeantAt(reading, span) && sharesSentence(reading, span, wanted),
      );
      return found.length === 0 ? undefined : { spans: found.map(({ span }) => span) };
    };
  },
});
