/** What a report, an appeal and a decision must be, as schemas: they check what comes in, and describe it in /openapi.json. */
import * as z from 'zod/mini';
import type { Problem } from '../../../core/admit.ts';
import { PROOFS } from '../../storage/appeals.ts';
import { DECISIONS } from '../../storage/decisions.ts';

const LONGEST_TEXT = 4_000;
const CATEGORIES = ['fake-support', 'phishing', 'scam-call', 'investment', 'malware', 'other'] as const;

const value = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(2_048),
    z.describe('One whole host, page or international number. No wildcard.'),
  );
const text = (meaning: string) =>
  z.string().check(z.trim(), z.minLength(10), z.maxLength(LONGEST_TEXT), z.describe(meaning));
const short = (meaning: string) => z.string().check(z.minLength(1), z.maxLength(64), z.describe(meaning));

export const reportSchema = z.strictObject({
  value,
  category: z.enum(CATEGORIES),
  brand: z.optional(short('Id of the brand that it claims to be.')),
  seenAt: z.optional(z.iso.datetime({ offset: true })),
  evidence: text('Where it was seen and what it asked for. No passwords, codes or recovery phrases.'),
});

export const appealSchema = z.strictObject({
  value,
  statement: text('Why the listing is wrong.'),
  proof: z.enum(PROOFS).check(z.describe('How you will prove that it is yours.')),
});

export const decisionSchema = z.strictObject({
  value,
  decision: z.enum(DECISIONS),
  reason: text('Kept for ever, and shown to who asks.'),
  ticket: z.optional(short('The appeal that this answers.')),
});

export function problemsOf(error: z.core.$ZodError): Problem[] {
  return error.issues.map(issue => {
    const field = String(issue.path[0] ?? '');
    if (issue.code === 'unrecognized_keys')
      return { field: '', code: 'unknown-field', message: 'Send only the fields that /openapi.json names.' };
    const code = issue.code === 'too_big' ? 'too-long' : 'invalid';
    return { field, code, message: `Send "${field}" as /openapi.json says.` };
  });
}
