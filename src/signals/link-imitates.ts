/** …holds a link or address whose host wears a brand's name in one of the named ways, and is not the brand's. */
import * as z from 'zod/mini';
import { IMITATIONS } from '../core/channels/channel.ts';
import { isInEarnest, spansOf } from '../core/channels/given.ts';
import { IMITATION } from '../core/needs.ts';
import { signal } from './signal.ts';

export const linkImitates = signal({
  params: () =>
    z.strictObject({
      ways: z.array(z.enum(IMITATIONS)).check(z.minLength(1)),
      /** Only brands of these sectors; without it, all. */
      sectors: z.optional(z.array(z.string()).check(z.minLength(1))),
      /** The host may be honest all the same, and the reason is known; without it, only where there is none. */
      excused: z.optional(z.literal(true)),
    }),
  needs: () => [[IMITATION]],
  bind:
    ({ ways, sectors, excused = false }) =>
    ({ channels, reading, brands }) => {
      const found = channels.filter(
        channel =>
          channel.imitates &&
          ways.some(way => way === channel.imitates?.way) &&
          (channel.imitates.excuse !== undefined) === excused &&
          (!sectors || sectors.includes(brands.byId.get(channel.imitates.brand)?.sector ?? '')) &&
          isInEarnest(channel, reading),
      );
      const brand = found[0]?.imitates?.brand;
      return brand === undefined ? undefined : { brand, spans: spansOf(found), channels: found };
    },
});
