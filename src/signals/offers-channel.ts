/**
 * …leads to a channel that is not the brand's own, though it speaks for the brand: the planted hotline, the helpful
 * account, the number that somebody says is the bank's.
 */
import * as z from 'zod/mini';
import { CHANNEL_KINDS, type Channel } from '../core/channels/channel.ts';
import { isInEarnest, spansOf } from '../core/channels/given.ts';
import { type Claim, speaksFor } from '../core/identify.ts';
import { CLAIM, ofKinds } from '../core/needs.ts';
import type { Facts } from '../core/rule.ts';
import { sharesSentence } from '../core/text/place.ts';
import { belongsTo, family } from '../core/vouch.ts';
import { signal } from './signal.ts';

/** A number in a sentence on support or on calling is offered as a way to reach somebody; an order number is not. */
const OFFERING: ReadonlySet<string> = new Set(['support-role', 'hotline', 'call', 'contact']);

export const offersChannel = signal({
  params: () => z.strictObject({ kinds: z.array(z.enum(CHANNEL_KINDS)).check(z.minLength(1)) }),
  needs: ({ kinds }) => [[CLAIM], ofKinds(kinds)],
  bind:
    ({ kinds }) =>
    facts => {
      const claims = facts.claims.filter(claim => speaksFor(claim) && isKnown(claim, facts));
      const claim = claims[0];
      if (!claim) return undefined;
      const offered = facts.channels.filter(
        channel =>
          kinds.includes(channel.kind) &&
          isOffered(facts, channel, claims) &&
          isNobodys(facts, channel, claims),
      );
      if (offered.length === 0) return undefined;
      return { brand: claim.brand, spans: spansOf(offered), channels: offered };
    },
});

/** Of a brand of which nothing is confirmed, every number would be "on no list": that says nothing. */
const isKnown = ({ brand }: Claim, { brands }: Facts): boolean =>
  [...family(brand, brands)].some(id => (brands.byId.get(id)?.channels.length ?? 0) > 0);

function isOffered(facts: Facts, channel: Channel, claims: readonly Claim[]): boolean {
  if (channel.role === 'subject') return claims.some(claim => claim.way === 'stated');
  if (channel.role !== 'content') return false;
  return isInEarnest(channel, facts.reading) && sharesSentence(facts.reading, channel.span!, OFFERING);
}

/** Not of any brand that the text speaks for: an article may name two. */
const isNobodys = ({ brands }: Facts, channel: Channel, claims: readonly Claim[]): boolean =>
  !claims.some(({ brand }) => belongsTo(channel, brand, brands));
