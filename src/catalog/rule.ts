/** The shape of a rule file: one tactic, when it is at work, what to tell the person, and the proof that it is right. */
import * as z from 'zod';
import { admit } from '../core/admit.ts';
import { CHANNEL_KINDS } from '../core/channels/channel.ts';
import { SEVERITIES, STATUSES } from '../core/rule.ts';
import { id, localized, sources } from './fields.ts';

/** A signal's name, or its name with parameters. Whether the signal exists is asked when the file is loaded. */
const conditionSchema = z.union([id, z.record(id, z.record(z.string(), z.unknown()))], {
  error: 'write the name of a signal, or { name: { parameter: value } }',
});

const conditions = z.array(conditionSchema);

/** A contact that shows the rule at work, or one that it must leave alone, and why. */
const example = z.looseObject({ why: z.string().min(1) }).superRefine(({ why: _, ...contact }, context) => {
  if (!admit(contact).ok) {
    context.addIssue({
      code: 'custom',
      message: 'write it as a contact: value, and what else the API takes',
    });
  }
});

export const sentencesSchema = z.strictObject({
  headline: localized,
  because: localized,
  'official-would': localized,
  'next-step': localized,
  'if-already-done': localized,
});

const someSentences = sentencesSchema.partial();

export const ruleSchema = z.strictObject({
  id,
  title: localized,
  /** `stable` is a promise; `experimental` never counts as decisive; `retired` never fires. */
  status: z.enum(STATUSES),
  /** `decisive` alone is enough to stop; circumstances (`strong`, `weak`) add up to "check first" at most. */
  severity: z.enum(SEVERITIES),
  verdict: z.enum(['impersonation', 'scam', 'exposed', 'unknown']),
  ...sentencesSchema.shape,
  /** Sentences that differ where an e-mail address, an account … was found. */
  'said-of': z.partialRecord(z.enum(CHANNEL_KINDS), someSentences).default({}),
  /** Three flat lists: all of `all`, one of `any` where it is given, none of `none`. Nothing nests. */
  when: z
    .strictObject({ all: conditions.default([]), any: conditions.default([]), none: conditions.default([]) })
    .refine(({ all, any }) => all.length + any.length > 0, 'write at least one condition under all or any'),
  /** Where it may still be wrong. It must be answered, and "none known" is an answer. */
  'known-false-positives': z.array(z.string().min(1)),
  sources,
  'must-match': z.array(example).min(1),
  'must-not-match': z.array(example).min(1),
});

export type SentencesFile = z.infer<typeof someSentences>;
export type RuleFile = z.infer<typeof ruleSchema>;
