/** …holds a link or address that a list of reported hosts and pages names. */
import * as z from 'zod/mini';
import { isInEarnest, spansOf } from '../core/channels/given.ts';
import { LISTING } from '../core/needs.ts';
import { signal } from './signal.ts';

export const linkIsListed = signal({
  params: () => z.strictObject({}),
  needs: () => [[LISTING]],
  bind:
    () =>
    ({ channels, reading }) => {
      const found = channels.filter(
        channel => channel.kind !== 'phone' && channel.status === 'listed' && isInEarnest(channel, reading),
      );
      const brand = found[0]?.imitates?.brand;
      return found.length === 0
        ? undefined
        : {
            ...(brand === undefined ? {} : { brand }),
            spans: spansOf(found),
            channels: found,
            sources: found.flatMap(({ listing }) => listing?.source ?? []),
          };
    },
});
