/**
 * …says several things near each other, all in earnest, and gives a channel beside them that is nobody's: "your parcel",
 * "cannot be delivered", "confirm", and a link. A message is one stretch; on a long page only what stands together counts.
 */
import * as z from 'zod/mini';
import { CHANNEL_KINDS, type Channel, type ChannelKind } from '../core/channels/channel.ts';
import { isUnlisted } from '../core/channels/unlisted.ts';
import type { Facts } from '../core/rule.ts';
import type { Word } from '../core/text/clauses.ts';
import { meantWords } from '../core/text/meant.ts';
import { isMeantAt } from '../core/text/place.ts';
import { areExperimental, concepts, signal } from './signal.ts';

/** Two text messages' worth of characters, as a notice with its link is at the most. */
const REACH = 320;
/** A page repeats a word ten thousand times; the first places show whether the others stand beside it. */
const MOST_ANCHORS = 50;

export const saysTogether = signal({
  params: z.strictObject({
    all: z.array(concepts).check(z.minLength(1)),
    giving: z.optional(z.array(z.enum(CHANNEL_KINDS)).check(z.minLength(1))),
  }),
  concepts: ['all'],
  bind:
    ({ all, giving }) =>
    facts => {
      const { discourse, folded } = facts.reading;
      if (!all.every(group => group.some(concept => discourse.words.has(concept)))) return undefined;
      const given = giving && channelsOf(facts, giving);
      if (given?.length === 0) return undefined;
      const groups = all.map(group => meantWords(discourse, group));
      const rarest = groups.toSorted((a, b) => a.length - b.length)[0] ?? [];
      for (const anchor of rarest.slice(0, MOST_ANCHORS)) {
        const words = groups.map(group => nearest(group, anchor));
        const at = folded.spanOf(anchor.start, anchor.end).start;
        const channel = given?.find(({ span }) => Math.abs(span!.start - at) <= REACH);
        if (words.some(word => word === undefined) || (given && !channel)) continue;
        return evidence(facts, words as Word[], channel);
      }
      return undefined;
    },
});

function channelsOf({ channels, reading }: Facts, kinds: readonly ChannelKind[]): Channel[] {
  return channels.filter(
    channel =>
      kinds.includes(channel.kind) &&
      isUnlisted(channel) &&
      channel.span !== undefined &&
      isMeantAt(reading, channel.span),
  );
}

/** The word of a group that stands nearest to the anchor, if it is near enough. */
function nearest(group: readonly Word[], anchor: Word): Word | undefined {
  let best: Word | undefined;
  let gap = REACH + 1;
  for (let i = lowerBound(group, anchor.start - REACH); i < group.length; i++) {
    const word = group[i]!;
    if (word.start - anchor.start >= gap) break;
    const distance = Math.abs(word.start - anchor.start);
    if (distance < gap) [best, gap] = [word, distance];
  }
  return best;
}

/** The first word of the group that starts at `from` or later. */
function lowerBound(group: readonly Word[], from: number): number {
  let low = 0;
  let high = group.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (group[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function evidence({ reading }: Facts, words: readonly Word[], channel: Channel | undefined) {
  const inOrder = words.toSorted((a, b) => a.start - b.start);
  return {
    spans: inOrder.map(({ start, end }) => reading.folded.spanOf(start, end)),
    ...(channel ? { channels: [channel] } : {}),
    ...(areExperimental(words) ? { experimental: true } : {}),
  };
}
