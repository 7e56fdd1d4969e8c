/** …says a thing in earnest: one word of the named concepts, neither denied nor told of scammers. */
import * as z from 'zod/mini';
import { isMeant } from '../core/text/acts.ts';
import { conceptsIn } from '../core/text/clauses.ts';
import { concepts, signal } from './signal.ts';

export const says = signal({
  params: z.strictObject({ concepts }),
  concepts: ['concepts'],
  bind: params => {
    const wanted = new Set(params.concepts);
    return ({ reading: { clauses, folded } }) => {
      for (const [i, clause] of clauses.entries()) {
        const word = conceptsIn(clause, wanted).find(({ start }) => isMeant(clauses, i, start));
        if (word) return { spans: [folded.spanOf(word.start, word.end)] };
      }
      return undefined;
    };
  },
});
