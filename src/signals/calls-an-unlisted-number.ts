/** …tells the reader to ring a number in the text that no brand's list holds. */
import * as z from 'zod/mini';
import { isOfferedNumber, spansOf } from '../core/channels/given.ts';
import { ofKind } from '../core/needs.ts';
import { sharesSentence } from '../core/text/place.ts';
import { signal } from './signal.ts';

const CALL: ReadonlySet<string> = new Set(['call']);

export const callsAnUnlistedNumber = signal({
  params: () => z.strictObject({}),
  needs: () => [[ofKind('phone')], [...CALL]],
  bind:
    () =>
    ({ channels, reading }) => {
      const found = channels.filter(
        channel => isOfferedNumber(channel, reading) && sharesSentence(reading, channel.span!, CALL),
      );
      return found.length === 0 ? undefined : { spans: spansOf(found), channels: found };
    },
});
