/** …comes from, or gives, a number that cannot exist in that form: +86 before 95588, or a line that never makes calls. */
import * as z from 'zod/mini';
import type { Channel } from '../core/channels/channel.ts';
import { isInEarnest, spansOf } from '../core/channels/given.ts';
import { ofKind } from '../core/needs.ts';
import { isCaller } from '../core/phones/callers.ts';
import type { Facts } from '../core/rule.ts';
import { officialEntry } from '../core/vouch.ts';
import { signal } from './signal.ts';

/**
 * `home-only`: a short number or a 400 number behind the prefix of a foreign call. `receive-only`: a brand's own line of which
 * it says that it takes calls only. `seldom-calls`: a kind of line that mostly takes calls.
 */
const MARKS = ['home-only', 'receive-only', 'seldom-calls'] as const;

export const numberThatCannotBe = signal({
  params: () => z.strictObject({ marks: z.array(z.enum(MARKS)).check(z.minLength(1)) }),
  needs: () => [[ofKind('phone')]],
  bind:
    ({ marks }) =>
    facts => {
      const found = facts.channels.filter(
        channel =>
          channel.kind === 'phone' &&
          marks.some(mark => HAS[mark](channel, facts)) &&
          isInEarnest(channel, facts.reading),
      );
      if (found.length === 0) return undefined;
      const owner = found.find(({ owner }) => owner !== undefined)?.owner;
      const spans = spansOf(found);
      return { ...(owner ? { brand: owner } : {}), spans, channels: found };
    },
});

const HAS: Readonly<Record<(typeof MARKS)[number], (channel: Channel, facts: Facts) => boolean>> = {
  'home-only': ({ disguises }) => disguises.includes('international-prefix'),
  // It can be dialled; as the number that rings, it is forged.
  'receive-only': (channel, facts) =>
    isCaller(channel, facts) && officialEntry(channel, facts.brands)?.receivesOnly === true,
  'seldom-calls': (channel, facts) => isCaller(channel, facts) && channel.line?.callsOut !== undefined,
};
