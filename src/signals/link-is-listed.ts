/** …holds a link or address that a list of reported hosts and pages names. */
import * as z from 'zod/mini';
import { LISTING } from '../core/needs.ts';
import { isMeantAt } from '../core/text/place.ts';
import { signal } from './signal.ts';

export const linkIsListed = signal({
  params: z.strictObject({}),
  needs: () => [[LISTING]],
  bind:
    () =>
    ({ channels, reading }) => {
      const found = channels.filter(
        ({ kind, status, span, role }) =>
          kind !== 'phone' &&
          status === 'listed' &&
          (role !== 'content' || !span || isMeantAt(reading, span)),
      );
      const brand = found[0]?.imitates?.brand;
      return found.length === 0
        ? undefined
        : {
            ...(brand === undefined ? {} : { brand }),
            spans: found.flatMap(({ span }) => span ?? []),
            channels: found,
            sources: found.flatMap(({ listing }) => listing?.source ?? []),
          };
    },
});
