/** The shape of an exoneration file: names, words or suffixes that clear a host of imitation, each group with its reason. */
import * as z from 'zod';
import { id } from './fields.ts';

export const exonerationSchema = z.strictObject({
  id,
  about: z.string().min(1),
  groups: z
    .array(
      z.strictObject({
        /** Why these clear a host: a reviewer must be able to check it. */
        because: z.string().min(1),
        entries: z.array(z.string().min(2)).min(1),
      }),
    )
    .min(1),
});

export type ExonerationFile = z.infer<typeof exonerationSchema>;

/** The files that the code asks for by name. */
export const EXONERATIONS = [
  'names-of-others',
  'words-that-hold-a-name',
  'vetted-suffixes',
  'ordinary-suffixes',
] as const;
