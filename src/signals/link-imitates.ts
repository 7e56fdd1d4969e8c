/** …holds a link or address whose host wears a brand's name in one of the named ways, and is not the brand's. */
import * as z from 'zod/mini';
import { IMITATIONS } from '../core/channels/channel.ts';
import { isMeantAt } from '../core/text/place.ts';
import { signal } from './signal.ts';

export const linkImitates = signal({
  params: z.strictObject({ ways: z.array(z.enum(IMITATIONS)).check(z.minLength(1)) }),
  bind:
    ({ ways }) =>
    ({ channels, reading }) => {
      const found = channels.filter(
        ({ imitates, span, role }) =>
          imitates &&
          ways.some(way => way === imitates.way) &&
          (role !== 'content' || !span || isMeantAt(reading, span)),
      );
      const brand = found[0]?.imitates?.brand;
      return brand === undefined
        ? undefined
        : { brand, spans: found.flatMap(({ span }) => span ?? []), channels: found };
    },
});
