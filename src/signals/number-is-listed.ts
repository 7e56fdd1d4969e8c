/** …gives, or comes from, a phone number that a list of reported numbers names, or one among many that it names. */
import * as z from 'zod/mini';
import { isInEarnest, spansOf } from '../core/channels/given.ts';
import { LISTING, ofKind } from '../core/needs.ts';
import { signal } from './signal.ts';

/** `itself`: somebody reported this number. `neighbours`: many of its block of ten or of a hundred. */
const AS = ['itself', 'neighbours'] as const;

export const numberIsListed = signal({
  params: () => z.strictObject({ as: z.enum(AS) }),
  needs: () => [[LISTING], [ofKind('phone')]],
  bind:
    params =>
    ({ channels, reading }) => {
      const found = channels.filter(
        channel =>
          channel.kind === 'phone' &&
          channel.listing !== undefined &&
          (channel.listing.byNeighbours === true) === (params.as === 'neighbours') &&
          isInEarnest(channel, reading),
      );
      return found.length === 0
        ? undefined
        : {
            spans: spansOf(found),
            channels: found,
            sources: found.flatMap(({ listing }) => listing?.source ?? []),
          };
    },
});
