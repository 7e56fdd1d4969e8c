/** …offers a kind of channel that the brand says it does not have: a hotline of a wallet that has no phone line. */
import * as z from 'zod/mini';
import type { Evidence, Facts, Source } from '../core/catalog.ts';
import { CHANNEL_KINDS, type ChannelKind } from '../core/channels/channel.ts';
import { speaksFor } from '../core/identify.ts';
import type { Span } from '../core/span.ts';
import { isMeant } from '../core/text/acts.ts';
import { conceptsIn } from '../core/text/clauses.ts';
import { isMeantAt } from '../core/text/place.ts';
import { family } from '../core/vouch.ts';
import { signal } from './signal.ts';

/** A kind is offered by a channel of it, or in words: "call our hotline" without any number. */
const IN_WORDS: Readonly<Partial<Record<ChannelKind, ReadonlySet<string>>>> = { phone: new Set(['hotline']) };

export const brandHasNoSuchChannel = signal({
  params: z.strictObject({ kinds: z.array(z.enum(CHANNEL_KINDS)).check(z.minLength(1)) }),
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
  return groupHasIt ? undefined : brands.byId.get(brand)?.neverHas[kind];
}

function offeredOf({ channels, reading }: Facts, kind: ChannelKind): Evidence | undefined {
  const found = channels.filter(
    channel =>
      channel.kind === kind &&
      channel.role !== 'sender' &&
      (!channel.span || isMeantAt(reading, channel.span)),
  );
  if (found.length > 0) return { spans: found.flatMap(channel => channel.span ?? []), channels: found };
  const span = wordsFor(reading, IN_WORDS[kind]);
  return span && { spans: [span] };
}

function wordsFor(
  { clauses, folded }: Facts['reading'],
  wanted: ReadonlySet<string> | undefined,
): Span | undefined {
  for (const [i, clause] of wanted ? clauses.entries() : []) {
    const word = conceptsIn(clause, wanted!).find(({ start }) => isMeant(clauses, i, start));
    if (word) return folded.spanOf(word.start, word.end);
  }
  return undefined;
}
