/** First verb: whatever came in → a contact, or every reason why it is none. The reasons never repeat the input. */
import * as z from 'zod/mini';
import {
  CONTACT_KINDS,
  type Contact,
  DIRECTIONS,
  LONGEST_FIELD,
  LONGEST_VALUE,
  SURFACES,
} from './contact.ts';
import type { Problem } from './problem.ts';

export type { Problem } from './problem.ts';

export type Admission =
  | { readonly ok: true; readonly contact: Contact }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const field = z.optional(z.string().check(z.minLength(1), z.maxLength(LONGEST_FIELD)));
const oneOf = <const T extends readonly string[]>(values: T) => z.optional(z.enum(values));

export const contactSchema = z.strictObject({
  value: z.string().check(
    z.refine(value => value.trim().length > 0, { params: { code: 'missing' } }),
    z.maxLength(LONGEST_VALUE),
  ),
  kind: oneOf(CONTACT_KINDS),
  claims: field,
  direction: oneOf(DIRECTIONS),
  sender: field,
  authenticated: z.optional(z.boolean()),
  url: field,
  region: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  locale: z.optional(
    z
      .string()
      .check(
        z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/),
        z.describe('BCP 47. Answers come in en, zh and zh-Hant (zh-TW, zh-HK, zh-MO).'),
      ),
  ),
  surface: oneOf(SURFACES),
});

const WANTED: Readonly<Record<string, string>> = {
  '': 'Send one object with at least "value".',
  value: `Send "value" as text of 1 to ${LONGEST_VALUE} characters.`,
  kind: `Leave "kind" out, or send one of: ${CONTACT_KINDS.join(', ')}.`,
  direction: `Leave "direction" out, or send one of: ${DIRECTIONS.join(', ')}.`,
  surface: `Leave "surface" out, or send one of: ${SURFACES.join(', ')}.`,
  authenticated: 'Send "authenticated" as true or false.',
  region: 'Send "region" as two capital letters (ISO 3166-1), such as CN.',
  locale: 'Send "locale" as a language tag (BCP 47), such as zh-CN or zh-TW.',
};

export function admit(input: unknown): Admission {
  const alone = valueAlone(input);
  if (alone !== undefined) return { ok: true, contact: { value: alone } };
  const parsed = z.safeParse(contactSchema, input, { reportInput: true });
  if (parsed.success) return { ok: true, contact: parsed.data as Contact };
  return { ok: false, problems: parsed.error.issues.map(problemOf) };
}

/** Most callers send a value and nothing else. The schema looks for nine fields more, which takes half as long as judging a host does. */
function valueAlone(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, 'value')) return undefined;
  for (const key in input) if (key !== 'value') return undefined;
  const { value } = input as { readonly value: unknown };
  const isRead = typeof value === 'string' && value.length <= LONGEST_VALUE && value.trim() !== '';
  return isRead ? value : undefined;
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(contactSchema.shape).join(', ');
    return { field: '', code: 'unknown-field', message: `Send only these fields: ${known}.` };
  }
  const name = String(issue.path[0] ?? '');
  const message =
    WANTED[name] ?? `Send "${name}" as text of 1 to ${LONGEST_FIELD} characters, or leave it out.`;
  const tooLong = issue.code === 'too_big';
  const missing = issue.code === 'custom' || (issue.code === 'invalid_type' && issue.input === undefined);
  return { field: name, code: tooLong ? 'too-long' : missing ? 'missing' : 'invalid', message };
}
