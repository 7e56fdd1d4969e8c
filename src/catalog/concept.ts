/** The shape of a lexicon file: one concept and the words for it, in every language that people are cheated in. */
import * as z from 'zod';
import { id } from './fields.ts';

const words = z.array(z.string().min(1)).min(1);

export const conceptSchema = z.strictObject({
  id,
  /** What the concept covers and what it leaves to another, in one sentence. */
  about: z.string().min(1),
  /** BCP 47 language → words. Spelling is folded: case, width, script variants and filling signs need no word of their own. */
  words: z.record(z.string().regex(/^[a-z]{2,3}$/, 'name the language with two or three letters'), words),
  /** Languages of `words` in which it has not been measured on real messages: what rests on them never decides alone. */
  experimental: z.array(z.string()).default([]),
  'must-match': z.array(z.string().min(1)).min(1),
  'must-not-match': z.array(z.string().min(1)).min(1),
});

export type ConceptFile = z.infer<typeof conceptSchema>;
