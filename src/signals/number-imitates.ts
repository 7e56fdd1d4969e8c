/** …gives, or comes from, a number that is taken for an official one at a glance. */
import * as z from 'zod/mini';
import { type ImitationWay, NUMBER_IMITATIONS } from '../core/channels/channel.ts';
import { IMITATION, ofKind } from '../core/needs.ts';
import { isMeantAt } from '../core/text/place.ts';
import { signal } from './signal.ts';

export const numberImitates = signal({
  params: z.strictObject({ ways: z.array(z.enum(NUMBER_IMITATIONS)).check(z.minLength(1)) }),
  needs: () => [[IMITATION], [ofKind('phone')]],
  bind: ({ ways }) => {
    const wanted: ReadonlySet<ImitationWay> = new Set(ways);
    return ({ channels, reading }) => {
      const found = channels.filter(
        ({ kind, imitates, role, span }) =>
          kind === 'phone' &&
          imitates !== undefined &&
          wanted.has(imitates.way) &&
          (role !== 'content' || !span || isMeantAt(reading, span)),
      );
      const brand = found[0]?.imitates?.brand;
      if (brand === undefined) return undefined;
      return { brand, spans: found.flatMap(({ span }) => span ?? []), channels: found };
    };
  },
});
