/** …tells the reader to ring a number in the text that no brand's list holds. */
import * as z from 'zod/mini';
import { ofKind } from '../core/needs.ts';
import { isMeantAt, sharesSentence } from '../core/text/place.ts';
import { signal } from './signal.ts';

const CALL: ReadonlySet<string> = new Set(['call']);

export const callsAnUnlistedNumber = signal({
  params: z.strictObject({}),
  needs: () => [[ofKind('phone')], [...CALL]],
  bind:
    () =>
    ({ channels, reading }) => {
      const found = channels.filter(
        ({ kind, role, status, owner, span }) =>
          kind === 'phone' &&
          role === 'content' &&
          status !== 'official' &&
          owner === undefined &&
          span !== undefined &&
          isMeantAt(reading, span) &&
          sharesSentence(reading, span, CALL),
      );
      return found.length === 0
        ? undefined
        : { spans: found.flatMap(({ span }) => span ?? []), channels: found };
    },
});
