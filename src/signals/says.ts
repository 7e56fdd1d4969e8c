/** …says a thing in earnest: one word of the named concepts, neither denied nor told of scammers. */
import * as z from 'zod/mini';
import { meantWord } from '../core/text/meant.ts';
import { areExperimental, concepts, signal } from './signal.ts';

export const says = signal({
  params: () => z.strictObject({ concepts }),
  concepts: ['concepts'],
  needs: params => [params.concepts],
  bind: params => {
    const wanted = new Set(params.concepts);
    return ({ reading }) => {
      const word = meantWord(reading, wanted);
      if (!word) return undefined;
      const spans = [reading.folded.spanOf(word.start, word.end)];
      return { spans, ...(areExperimental([word]) ? { experimental: true } : {}) };
    };
  },
});
