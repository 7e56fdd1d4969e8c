/** …is rung by somebody who speaks for a brand, from a kind of line that such callers seldom have. */
import * as z from 'zod/mini';
import { spansOf } from '../core/channels/given.ts';
import { speaksFor } from '../core/identify.ts';
import { CLAIM, ofKind } from '../core/needs.ts';
import { callersIn } from '../core/phones/callers.ts';
import { LINE_TYPES, type LineType } from '../core/phones/line.ts';
import { signal } from './signal.ts';

export const callerHasLine = signal({
  params: () => z.strictObject({ types: z.array(z.enum(LINE_TYPES)).check(z.minLength(1)) }),
  needs: () => [[CLAIM], [ofKind('phone')]],
  bind: ({ types }) => {
    const wanted: ReadonlySet<LineType> = new Set(types);
    return facts => {
      const claim = facts.claims.find(speaksFor);
      const found = callersIn(facts).filter(
        ({ line, owner }) => owner === undefined && line?.type && wanted.has(line.type),
      );
      return claim && found.length > 0
        ? { brand: claim.brand, spans: spansOf(found), channels: found }
        : undefined;
    };
  },
});
