/** What a verdict looks like from outside, for /openapi.json. A contract test holds every kind of answer against it. */
import * as z from 'zod/mini';
import { CHANNEL_KINDS } from '../../../core/channels/channel.ts';
import { LOCALES } from '../../../core/language/localized.ts';
import { ACTIONS, VERDICTS } from '../../../core/verdict.ts';

const span = () => z.looseObject({ start: z.int(), end: z.int() });
const source = () =>
  z.looseObject({ title: z.string(), url: z.string(), saidBy: z.string(), checked: z.string() });

export const catalogSchema = () => z.looseObject({ version: z.string(), brands: z.int(), rules: z.int() });

export const verdictSchema = () =>
  z.looseObject({
    verdict: z.enum(VERDICTS).check(z.describe('There is no "safe": what nobody vouches for is "unknown".')),
    action: z.enum(ACTIONS).check(z.describe('The word that a person acts on.')),
    score: z.number().check(z.gte(0), z.lte(1)),
    headline: z.string(),
    because: z.array(z.string()),
    officialWould: z.optional(z.string()),
    nextStep: z.string(),
    ifAlreadyDone: z.optional(z.string()),
    claims: z.array(
      z.looseObject({ brand: z.string(), name: z.string(), way: z.string(), spans: z.array(span()) }),
    ),
    channels: z.array(
      z.looseObject({
        kind: z.enum(CHANNEL_KINDS),
        role: z.string(),
        status: z.enum(['official', 'reported', 'contradicts', 'listed', 'look-alike', 'unknown']),
        canonical: z.optional(z.string()),
        owner: z.optional(z.string()),
      }),
    ),
    reasons: z.array(
      z.looseObject({
        code: z.string(),
        severity: z.string(),
        title: z.string(),
        quotes: z.array(z.string()),
        sources: z.array(source()),
      }),
    ),
    officialChannels: z.array(
      z.looseObject({ brand: z.string(), kind: z.string(), display: z.string(), source: source() }),
    ),
    unchecked: z
      .array(z.looseObject({ code: z.string(), field: z.string(), message: z.string() }))
      .check(z.describe('What could not be looked at, so that silence is not read as clean.')),
    catalog: catalogSchema(),
    locale: z
      .enum(LOCALES)
      .check(z.describe('The language of the sentences, which may not be the one asked for.')),
  });
