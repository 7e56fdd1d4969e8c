/** JSON Schema of the data files and of a declaration, so that an editor completes keys and marks mistakes. Zod is the one source. */
import * as z from 'zod';
import { brandSchema } from './brand.ts';
import { conceptSchema } from './concept.ts';
import { declarationSchema } from './declaration.ts';
import { exonerationSchema } from './exoneration.ts';
import { numberingPlanSchema } from './numbering-plan.ts';
import { ruleSchema } from './rule.ts';
import { sharedHostSchema } from './shared-host.ts';
import { weightsSchema } from './weights.ts';

const SCHEMAS = {
  'allowlists/brand.schema.json': brandSchema,
  'docs/official-channels.schema.json': declarationSchema,
  'heuristics/concept.schema.json': conceptSchema,
  'heuristics/numbering-plan.schema.json': numberingPlanSchema,
  'heuristics/exoneration.schema.json': exonerationSchema,
  'heuristics/rule.schema.json': ruleSchema,
  'heuristics/shared-host.schema.json': sharedHostSchema,
  'heuristics/weights.schema.json': weightsSchema,
};

/** Path → JSON text (draft 2020-12). The files are committed; a test fails when one is stale. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([path, schema]) => [
      path,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}
