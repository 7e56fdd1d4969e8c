/** …came from the other side by a kind of channel by which the brand says that it never reaches out. */
import * as z from 'zod/mini';
import { CHANNEL_KINDS } from '../core/channels/channel.ts';
import { spansOf } from '../core/channels/given.ts';
import { speaksFor } from '../core/identify.ts';
import { CLAIM, ofKinds } from '../core/needs.ts';
import { signal } from './signal.ts';

export const brandNeverContactsSo = signal({
  params: () => z.strictObject({ kinds: z.array(z.enum(CHANNEL_KINDS)).check(z.minLength(1)) }),
  needs: ({ kinds }) => [[CLAIM], ofKinds(kinds)],
  bind:
    ({ kinds }) =>
    ({ claims, channels, brands, reading }) => {
      if (reading.contact.direction !== 'incoming') return undefined;
      for (const { brand } of claims.filter(speaksFor)) {
        const never = brands.byId.get(brand)?.never.contactsBy;
        const came = channels.filter(
          ({ kind, role }) =>
            (role === 'subject' || role === 'sender') && kinds.includes(kind) && never?.[kind],
        );
        const source = came[0] && never?.[came[0].kind];
        if (source) return { brand, spans: spansOf(came), channels: came, sources: [source] };
      }
      return undefined;
    },
});
