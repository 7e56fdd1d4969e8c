/** …gives a number whose calls cost money that goes to whoever owns it. */
import * as z from 'zod/mini';
import { isOfferedNumber, spansOf } from '../core/channels/given.ts';
import { ofKind } from '../core/needs.ts';
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
  params: () => z.strictObject({}),
  needs: () => [[ofKind('phone')]],
  bind:
    () =>
    ({ channels, reading }) => {
      const found = channels.filter(
        channel =>
          isOfferedNumber(channel, reading) &&
          PREMIUM.some(range => channel.canonical?.startsWith(`tel:${range}`)),
      );
      return found.length === 0 ? undefined : { spans: spansOf(found), channels: found };
    },
});
