/**
 * …speaks for a brand and carries what the brand says that its own messages never carry: a link in an official
 * warning. Its own link is at worst a surprise, so it does not count.
 */
import * as z from 'zod/mini';
import { CHANNEL_KINDS } from '../core/channels/channel.ts';
import { isInEarnest, spansOf } from '../core/channels/given.ts';
import { speaksFor } from '../core/identify.ts';
import { CLAIM, ofKinds } from '../core/needs.ts';
import { belongsTo } from '../core/vouch.ts';
import { signal } from './signal.ts';

export const brandNeverSends = signal({
  params: () => z.strictObject({ kinds: z.array(z.enum(CHANNEL_KINDS)).check(z.minLength(1)) }),
  needs: ({ kinds }) => [[CLAIM], ofKinds(kinds)],
  bind:
    ({ kinds }) =>
    ({ claims, channels, brands, reading }) => {
      for (const { brand } of claims.filter(speaksFor)) {
        const never = brands.byId.get(brand)?.never.sends;
        const carried = channels.filter(
          channel =>
            channel.role === 'content' &&
            kinds.includes(channel.kind) &&
            never?.[channel.kind] !== undefined &&
            !belongsTo(channel, brand, brands) &&
            isInEarnest(channel, reading),
        );
        if (carried.length === 0) continue;
        const sources = carried.flatMap(({ kind }) => never?.[kind] ?? []);
        return {
          brand,
          spans: spansOf(carried),
          channels: carried,
          sources: [...new Set(sources)],
        };
      }
      return undefined;
    },
});
