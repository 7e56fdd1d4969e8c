/** The shape of a numbering file: one country, the numbers that libphonenumber does not know there, and what they are. */
import * as z from 'zod';
import { LINE_TYPES } from '../core/phones/line.ts';
import { id, localized, sources } from './fields.ts';

const digits = z
  .string()
  .regex(
    /^\d+x*\+?$/,
    'write digits, then x for any digit, then + where more digits may follow: 95xxx, 106xxxxx+',
  );

/** Numbers of one kind. What is left out is not known. */
const line = z.strictObject({
  digits: z.array(digits).min(1),
  type: z.enum(LINE_TYPES),
  /** `never`: a call that shows this number is forged. `rarely`: most of these lines only take calls. */
  'calls-out': z.enum(['never', 'rarely']).optional(),
  /** `false`: nobody can ring it; it carries texts. */
  'takes-calls': z.literal(false).optional(),
  /** `false`: it exists only at home; +86 or 00 before it marks a forged caller id. */
  'from-abroad': z.literal(false).optional(),
  source: id,
});

export const numberingPlanSchema = z.strictObject({
  /** ISO 3166-1 alpha-2, in lower case: the file name. */
  id: id.length(2),
  name: localized,
  /** Without the plus. */
  'calling-code': z.string().regex(/^[1-9]\d{0,2}$/, 'write the country calling code without the plus: 86'),
  /** Dialled as they are, inside the country only: no number of the international plan. */
  'short-numbers': z.array(line).min(1),
  /** National numbers of the international plan, of which a source says more than the library does. */
  ranges: z.array(line).default([]),
  sources,
  /** A number → its type. */
  'must-read': z.record(z.string(), z.enum(LINE_TYPES)),
  'must-not-read': z.array(z.string()).min(1),
});

export type NumberingPlanFile = z.infer<typeof numberingPlanSchema>;
