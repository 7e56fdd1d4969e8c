/** …is rung from a number of another country, though the caller speaks for a body that is at home in one country only. */
import * as z from 'zod/mini';
import { spansOf } from '../core/channels/given.ts';
import { speaksFor } from '../core/identify.ts';
import { CLAIM, ofKind } from '../core/needs.ts';
import { callersIn } from '../core/phones/callers.ts';
import { signal } from './signal.ts';

/** A brand that is at home everywhere may ring from anywhere. */
const EVERYWHERE = 'global';

export const callerIsAbroad = signal({
  params: () => z.strictObject({}),
  needs: () => [[CLAIM], [ofKind('phone')]],
  bind: () => facts => {
    for (const { brand } of facts.claims.filter(speaksFor)) {
      const regions = facts.brands.byId.get(brand)?.regions ?? [];
      if (regions.length === 0 || regions.includes(EVERYWHERE)) continue;
      const abroad = callersIn(facts).filter(
        ({ line, owner }) =>
          owner === undefined && line?.region !== undefined && !regions.includes(line.region),
      );
      if (abroad.length > 0) return { brand, spans: spansOf(abroad), channels: abroad };
    }
    return undefined;
  },
});
