/** …has the brand's support do what the brand says that it has no power to do: unfreeze or refund a self-custody wallet. */
import * as z from 'zod/mini';
import { type Brand, type Facts, POWERS, type Power } from '../core/catalog.ts';
import { speaksFor } from '../core/identify.ts';
import { isMeant } from '../core/text/acts.ts';
import { type Clause, conceptsIn } from '../core/text/clauses.ts';
import type { Mention } from '../core/text/mentions.ts';
import { sentenceAround } from '../core/text/place.ts';
import { signal } from './signal.ts';

const SUPPORT_ROLE: ReadonlySet<string> = new Set(['support-role']);

export const brandCannot = signal({
  params: z.strictObject({ do: z.array(z.enum(POWERS)).check(z.minLength(1)) }),
  bind: params => facts => {
    for (const claim of facts.claims.filter(speaksFor)) {
      const brand = facts.brands.byId.get(claim.brand);
      const powers = params.do.filter(power => brand?.neverCan[power]);
      const promised = brand && promisedIn(facts, brand, powers);
      if (promised) {
        const { folded } = facts.reading;
        const span = folded.spanOf(promised.word.start, promised.word.end);
        return { brand: brand.id, spans: [span], sources: [brand.neverCan[promised.power]!] };
      }
    }
    return undefined;
  },
});

/** The power is named in a sentence on support: "联系客服请求解冻", "support will refund you". */
function promisedIn(
  facts: Facts,
  brand: Brand,
  powers: readonly Power[],
): { word: Mention; power: Power } | undefined {
  const { clauses } = facts.reading;
  for (const [i, clause] of clauses.entries()) {
    for (const power of powers) {
      const word = conceptsIn(clause, new Set([power])).find(({ start }) => isMeant(clauses, i, start));
      if (word && sentenceAround(clauses, i).some(other => namesSupport(other, brand)))
        return { word, power };
    }
  }
  return undefined;
}

const namesSupport = (clause: Clause, brand: Brand): boolean =>
  conceptsIn(clause, SUPPORT_ROLE).length > 0 ||
  clause.mentions.some(({ term }) => 'brand' in term && term.brand === brand.id);
