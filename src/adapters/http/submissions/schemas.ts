/** What a report, an appeal and a decision must be, as schemas: they check what comes in, and describe it in /openapi.json. */
import * as z from 'zod';
import type { Problem } from '../../../core/admit.ts';
import { PROOFS } from '../../storage/appeals.ts';
import { DECISIONS } from '../../storage/decisions.ts';

const LONGEST_TEXT = 4_000;
const CATEGORIES = ['fake-support', 'phishing', 'scam-call', 'investment', 'malware', 'other'] as const;

const value = z
  .string()
  .min(1)
  .max(2_048)
  .describe('One whole host, page or international number. No wildcard.');
const text = z.string().trim().min(10).max(LONGEST_TEXT);

export const reportSchema = z.strictObject({
  value,
  category: z.enum(CATEGORIES),
  brand: z.string().min(1).max(64).optional().describe('Id of the brand that it claims to be.'),
  seenAt: z.iso.datetime({ offset: true }).optional(),
  evidence: text.describe(
    'Where it was seen and what it asked for. No passwords, codes or recovery phrases.',
  ),
});

export const appealSchema = z.strictObject({
  value,
  statement: text.describe('Why the listing is wrong.'),
  proof: z.enum(PROOFS).describe('How you will prove that it is yours.'),
});

export const decisionSchema = z.strictObject({
  value,
  decision: z.enum(DECISIONS),
  reason: text.describe('Kept for ever, and shown to who asks.'),
  ticket: z.string().min(1).max(64).optional().describe('The appeal that this answers.'),
});

export function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.map(issue => {
    const field = String(issue.path[0] ?? '');
    if (issue.code === 'unrecognized_keys')
      return { field: '', code: 'unknown-field', message: 'Send only the fields that /openapi.json names.' };
    const code = issue.code === 'too_big' ? 'too-long' : 'invalid';
    return { field, code, message: `Send "${field}" as /openapi.json says.` };
  });
}
