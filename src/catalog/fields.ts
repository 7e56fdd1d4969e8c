/** The small pieces that brand, concept and rule files share. Messages say what to do, because a person reads them. */
import * as z from 'zod';

/** Lower-case words joined by hyphens: the file name without `.yaml`. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write it in lower case with hyphens, like the file name');

export const date = z.iso.date('write the day as 2026-11-21, in quotes or bare');

/** One text in every language that we write in. English and Chinese are both first languages here. */
export const localized = z.strictObject({
  en: z.string().min(1),
  zh: z.string().min(1),
  /** Only where it must differ in content or wording from `zh` in traditional characters. */
  'zh-Hant': z.string().min(1).exactOptional(),
});

export const source = z.strictObject({
  title: z.string().min(1),
  url: z.url('give the whole address, with https://'),
  /** Who says so. A search result is nobody: it is never a source. */
  'said-by': z.enum(['brand', 'regulator', 'store', 'press', 'community-list', 'code']),
  /** The date that the source itself shows, as far as it shows one. */
  published: z
    .string()
    .regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'write 2026, 2026-05 or 2026-05-20')
    .optional(),
  /** The day on which a person read it. */
  checked: date,
});

/** Every source of a file by a short name that its facts point to. */
export const sources = z
  .record(id, source)
  .refine(all => Object.keys(all).length > 0, 'name at least one source');

export type Localized = z.infer<typeof localized>;
export type Source = z.infer<typeof source>;
