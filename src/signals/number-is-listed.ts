/** …gives, or comes from, a phone number that a list of reported numbers names, or one among many that it names. */
import * as z from 'zod/mini';
import { LISTING, ofKind } from '../core/needs.ts';
import { isMeantAt } from '../core/text/place.ts';
import { signal } from './signal.ts';

/** `itself`: somebody reported this number. `neighbours`: many of its block of ten or of a hundred. */
const AS = ['itself', 'neighbours'] as const;

export const numberIsListed = signal({
  params: z.strictObject({ as: z.enum(AS) }),
  needs: () => [[LISTING], [ofKind('phone')]],
  bind:
    params =>
    ({ channels, reading }) => {
      const found = channels.filter(
        ({ kind, listing, role, span }) =>
          kind === 'phone' &&
          listing !== undefined &&
          (listing.byNeighbours === true) === (params.as === 'neighbours') &&
          (role !== 'content' || !span || isMeantAt(reading, span)),
      );
      return found.length === 0
        ? undefined
        : {
            spans: found.flatMap(({ span }) => span ?? []),
            channels: found,
            sources: found.flatMap(({ listing }) => listing?.source ?? []),
          };
    },
});
