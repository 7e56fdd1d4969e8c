/** JSON Schema of the data files, so that an editor completes keys and marks mistakes. Zod is the one source of truth. */
import * as z from 'zod';
import { brandSchema } from './brand.ts';
import { conceptSchema } from './concept.ts';
import { ruleSchema } from './rule.ts';

const SCHEMAS = {
  'allowlists/brand.schema.json': brandSchema,
  'heuristics/concept.schema.json': conceptSchema,
  'heuristics/rule.schema.json': ruleSchema,
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
