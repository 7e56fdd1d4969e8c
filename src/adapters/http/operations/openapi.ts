/** `/openapi.json`: OpenAPI 3.1, made from the table of operations and the very schemas that check what comes in. */
import * as z from 'zod/mini';
import { PROBLEMS, type ProblemCode } from '../problems.ts';
import type { Operation } from './operation.ts';
import { OPERATIONS } from './operations.ts';

export function openapi(catalog: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of OPERATIONS)
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Bonafide',
      version: '1',
      summary: 'Is this really support?',
      description: `Judged by catalog ${catalog}. Within /v1 things are added and never taken away; what will go is announced by Deprecation and Sunset.`,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Problem: PROBLEM },
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        key: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
      },
    },
  };
}

const PROBLEM = {
  type: 'object',
  description: 'RFC 9457. It never repeats what was sent.',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string', enum: Object.keys(PROBLEMS) },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { field: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
};

function describe({
  method,
  path,
  summary,
  tag,
  status = 200,
  body,
  answer,
  example,
  problems = [],
}: Operation) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return {
    operationId: `${method}${path.replaceAll(/[^a-z]+([a-z]?)/gi, (_, letter: string) => letter.toUpperCase())}`,
    summary,
    tags: [tag],
    ...(tag === 'moderation' ? { security: [{ bearer: [] }, { key: [] }] } : {}),
    ...(names.length > 0
      ? { parameters: names.map(name => ({ name, in: 'path', required: true, schema: { type: 'string' } })) }
      : {}),
    ...(body ? { requestBody: { required: true, content: json(body(), example, 'input') } } : {}),
    responses: {
      [status]: { description: summary, ...(answer ? { content: json(answer(), undefined, 'output') } : {}) },
      ...problemResponses(problems),
    },
  };
}

const json = (schema: z.core.$ZodType, example: unknown, io: 'input' | 'output') => ({
  'application/json': {
    schema: z.toJSONSchema(schema, { io, unrepresentable: 'any' }),
    ...(example === undefined ? {} : { example }),
  },
});

/** Several problems may have one status. */
function problemResponses(codes: readonly ProblemCode[]): Record<string, unknown> {
  const byStatus = Map.groupBy(codes, code => PROBLEMS[code].status);
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  return Object.fromEntries(
    [...byStatus].map(([status, some]) => [
      status,
      { description: some.map(code => PROBLEMS[code].title).join(' · '), content },
    ]),
  );
}
