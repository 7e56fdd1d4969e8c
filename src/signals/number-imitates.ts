/** …gives, or comes from, a number that is taken for an official one at a glance. */
import * as z from 'zod/mini';
import { type ImitationWay, NUMBER_IMITATIONS } from '../core/channels/channel.ts';
import { isInEarnest, spansOf } from '../core/channels/given.ts';
import { IMITATION, ofKind } from '../core/needs.ts';
import { signal } from './signal.ts';

export const numberImitates = signal({
  params: () => z.strictObject({ ways: z.array(z.enum(NUMBER_IMITATIONS)).check(z.minLength(1)) }),
  needs: () => [[IMITATION], [ofKind('phone')]],
  bind: ({ ways }) => {
    const wanted: ReadonlySet<ImitationWay> = new Set(ways);
    return ({ channels, reading }) => {
      const found = channels.filter(
        channel =>
          channel.imitates !== undefined && wanted.has(channel.imitates.way) && isInEarnest(channel, reading),
      );
      const brand = found[0]?.imitates?.brand;
      if (brand === undefined) return undefined;
      return { brand, spans: spansOf(found), channels: found };
    };
  },
});
