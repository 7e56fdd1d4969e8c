/** …has the brand's support do what the brand says that it has no power to do: unfreeze or refund a self-custody wallet. */
import * as z from 'zod/mini';
import { type Brand, POWERS, type Power } from '../core/brand.ts';
import { speaksFor } from '../core/identify.ts';
import { CLAIM } from '../core/needs.ts';
import type { Facts } from '../core/rule.ts';
import type { Span } from '../core/span.ts';
import { type Clause, conceptsIn } from '../core/text/discourse.ts';
import { meantWord } from '../core/text/meant.ts';
import { signal } from './signal.ts';

const SUPPORT_ROLE: ReadonlySet<string> = new Set(['support-role']);

export const brandCannot = signal({
  params: () => z.strictObject({ do: z.array(z.enum(POWERS)).check(z.minLength(1)) }),
  needs: params => [[CLAIM], params.do],
  bind: params => facts => {
    for (const claim of facts.claims.filter(speaksFor)) {
      const brand = facts.brands.byId.get(claim.brand);
      const powers = params.do.filter(power => brand?.never.can[power]);
      const promised = brand && promiseOf(facts, brand, powers);
      if (promised)
        return { brand: brand.id, spans: [promised.span], sources: [brand.never.can[promised.power]!] };
    }
    return undefined;
  },
});

/** The power is named in a sentence on support: "联系客服请求解冻", "support will refund you". */
function promiseOf(
  { reading }: Facts,
  brand: Brand,
  powers: readonly Power[],
): { span: Span; power: Power } | undefined {
  for (const power of powers) {
    const word = meantWord(reading, new Set([power]), ({ sentence }) =>
      sentence.clauses.some(clause => supportIn(clause, brand).length > 0),
    );
    if (!word) continue;
    // With the support that is to do it, if both stand in one clause: the quote then says the whole thing.
    const words = [word, ...supportIn(word.clause, brand)];
    const start = Math.min(...words.map(one => one.start));
    const end = Math.max(...words.map(one => one.end));
    return { span: reading.folded.spanOf(start, end), power };
  }
  return undefined;
}

const supportIn = (clause: Clause, brand: Brand) => [
  ...conceptsIn(clause, SUPPORT_ROLE),
  ...clause.mentions.filter(({ term }) => 'brand' in term && term.brand === brand.id),
];
