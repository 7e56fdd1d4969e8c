/** …gives a number whose calls cost money that goes to whoever owns it. */
import * as z from 'zod/mini';
import { ofKind } from '../core/needs.ts';
import { isMeantAt } from '../core/text/place.ts';
import { signal } from './signal.ts';

/** Ranges of premium-rate and revenue-sharing numbers: Ofcom's national plan, NANPA 900, BNetzA 0900, Arcep 089. */
const PREMIUM = [
  '+449',
  '+44871',
  '+44872',
  '+44873',
  '+1900',
  '+49900',
  '+33899',
  '+33897',
  '+33892',
  '+81990',
];

export const premiumNumber = signal({
  params: z.strictObject({}),
  needs: () => [[ofKind('phone')]],
  bind:
    () =>
    ({ channels, reading }) => {
      const found = channels.filter(
        ({ kind, role, status, canonical, span }) =>
          kind === 'phone' &&
          role === 'content' &&
          status !== 'official' &&
          span !== undefined &&
          PREMIUM.some(range => canonical?.startsWith(`tel:${range}`)) &&
          isMeantAt(reading, span),
      );
      return found.length === 0
        ? undefined
        : { spans: found.flatMap(({ span }) => span ?? []), channels: found };
    },
});
