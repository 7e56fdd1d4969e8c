/** …offers a kind of channel that the brand says it does not have: a hotline of a wallet that has no phone line. */
import * as z from 'zod/mini';
import type { Source } from '../core/brand.ts';
import { CHANNEL_KINDS, type ChannelKind } from '../core/channels/channel.ts';
import { isInEarnest, spansOf } from '../core/channels/given.ts';
import { speaksFor } from '../core/identify.ts';
import { CLAIM } from '../core/needs.ts';
import type { Evidence, Facts } from '../core/rule.ts';
import { meantWord } from '../core/text/meant.ts';
import { family } from '../core/vouch.ts';
import { signal } from './signal.ts';

/** A kind is offered by a channel of it, or in words: "call our hotline" without any number. */
const IN_WORDS: Readonly<Partial<Record<ChannelKind, ReadonlySet<string>>>> = { phone: new Set(['hotline']) };

export const brandHasNoSuchChannel = signal({
  params: () => z.strictObject({ kinds: z.array(z.enum(CHANNEL_KINDS)).check(z.minLength(1)) }),
  needs: () => [[CLAIM]],
  bind:
    ({ kinds }) =>
    facts => {
      for (const { brand } of facts.claims.filter(speaksFor)) {
        for (const kind of kinds) {
          const source = sourceFor(facts, brand, kind);
          const offered = source && offeredOf(facts, kind);
          if (offered) return { ...offered, brand, sources: [source] };
        }
      }
      return undefined;
    },
});

/** A brand whose group has such a channel is reached through the group's. */
function sourceFor({ brands }: Facts, brand: string, kind: ChannelKind): Source | undefined {
  const groupHasIt = [...family(brand, brands)].some(id =>
    brands.byId.get(id)?.channels.some(one => one.kind === kind),
  );
  return groupHasIt ? undefined : brands.byId.get(brand)?.never.has[kind];
}

function offeredOf({ channels, reading }: Facts, kind: ChannelKind): Evidence | undefined {
  const found = channels.filter(
    channel => channel.kind === kind && channel.role !== 'sender' && isInEarnest(channel, reading),
  );
  if (found.length > 0) return { spans: spansOf(found), channels: found };
  const words = IN_WORDS[kind];
  const word = words && meantWord(reading, words);
  return word && { spans: [reading.folded.spanOf(word.start, word.end)] };
}
