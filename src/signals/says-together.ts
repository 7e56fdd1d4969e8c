/**
 * …says several things near each other, all in earnest, and gives a channel beside them that is nobody's: "your parcel",
 * "cannot be delivered", "confirm", and a link. A message is one stretch; on a long page only what stands together counts.
 */
import * as z from 'zod/mini';
import { CHANNEL_KINDS, type Channel, type ChannelKind } from '../core/channels/channel.ts';
import { isInEarnest } from '../core/channels/given.ts';
import { isUnlisted } from '../core/channels/unlisted.ts';
import { ofKinds } from '../core/needs.ts';
import type { Evidence, Facts } from '../core/rule.ts';
import type { Word } from '../core/text/discourse.ts';
import { meantWords } from '../core/text/meant.ts';
import { areExperimental, concepts, signal } from './signal.ts';

/** Four text messages on end (4 × 160): they say one thing, so that all of it stands together. */
const LONGEST_MESSAGE = 640;
/** A mail or page says many: there only what stands in a sentence or two does. */
const REACH_IN_PAGE = 100;
/** A page repeats a word ten thousand times; the first places show whether the others stand beside it. */
const MOST_ANCHORS = 50;

export const saysTogether = signal({
  params: () =>
    z.strictObject({
      all: z.array(concepts).check(z.minLength(1)),
      giving: z.optional(z.array(z.enum(CHANNEL_KINDS)).check(z.minLength(1))),
      /** Folded characters: how far the words of one long talk may stand apart. */
      reach: z.optional(z.int()),
    }),
  concepts: ['all'],
  needs: ({ all, giving }) => [...all, ...(giving ? [ofKinds(giving)] : [])],
  bind:
    ({ all, giving, reach: wanted }) =>
    facts => {
      const { discourse, folded } = facts.reading;
      if (!all.every(group => group.some(concept => discourse.words.has(concept)))) return undefined;
      const given = giving && channelsOf(facts, giving);
      if (given?.length === 0) return undefined;
      const usual = folded.text.length <= LONGEST_MESSAGE ? LONGEST_MESSAGE : REACH_IN_PAGE;
      const reach = wanted ?? usual;
      const groups = all.map(group => meantWords(discourse, group)).sort((a, b) => a.length - b.length);
      return firstTogether(facts, groups, given, reach);
    },
});

function channelsOf({ channels, reading }: Facts, kinds: readonly ChannelKind[]): Channel[] {
  return channels.filter(
    channel => kinds.includes(channel.kind) && isUnlisted(channel) && isInEarnest(channel, reading),
  );
}

/** The first stretch that holds a word of each group, and a channel if one is wanted; the rarest group leads. */
function firstTogether(
  facts: Facts,
  [rarest = [], ...others]: readonly (readonly Word[])[],
  given: readonly Channel[] | undefined,
  reach: number,
): Evidence | undefined {
  for (const anchor of rarest.slice(0, MOST_ANCHORS)) {
    const words = company(anchor, others, reach);
    if (!words) continue;
    const at = facts.reading.folded.spanOf(anchor.start, anchor.end).start;
    const channel = given?.find(({ span }) => Math.abs(span!.start - at) <= reach);
    if (!given || channel) return evidence(facts, words, channel);
  }
  return undefined;
}

/** The anchor with one word of every other group near it. No word speaks for two groups. */
function company(anchor: Word, groups: readonly (readonly Word[])[], reach: number): Word[] | undefined {
  const chosen = [anchor];
  for (const group of groups) {
    const word = nearest(group, chosen, reach);
    if (!word) return undefined;
    chosen.push(word);
  }
  return chosen;
}

/** The word of a group that stands nearest to the anchor, if it is near enough and not part of a word already chosen. */
function nearest(group: readonly Word[], chosen: readonly Word[], reach: number): Word | undefined {
  const { start } = chosen[0]!;
  let best: Word | undefined;
  let gap = reach + 1;
  for (let i = lowerBound(group, start - reach); i < group.length; i++) {
    const word = group[i]!;
    if (word.start - start >= gap) break;
    const distance = Math.abs(word.start - start);
    if (distance < gap && !chosen.some(other => word.start < other.end && other.start < word.end))
      [best, gap] = [word, distance];
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

function evidence({ reading }: Facts, words: readonly Word[], channel: Channel | undefined): Evidence {
  const inOrder = words.toSorted((a, b) => a.start - b.start);
  return {
    spans: inOrder.map(({ start, end }) => reading.folded.spanOf(start, end)),
    ...(channel ? { channels: [channel] } : {}),
    ...(areExperimental(words) ? { experimental: true } : {}),
  };
}
