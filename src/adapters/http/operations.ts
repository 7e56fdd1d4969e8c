/** Every operation of the API with what it takes, gives and refuses: /openapi.json and /docs are made from this table. */
import * as z from 'zod';
import { contactSchema } from '../../core/admit.ts';
import { MOST_ITEMS } from './batch.ts';
import type { ProblemCode } from './problems.ts';
import { appealSchema, decisionSchema, reportSchema } from './submissions.ts';
import { catalogSchema, verdictSchema } from './verdict-schema.ts';

export interface Operation {
  readonly method: 'get' | 'post';
  /** As OpenAPI writes it: `{id}` for what is filled in. */
  readonly path: string;
  readonly summary: string;
  readonly tag: 'judgement' | 'look-up' | 'submissions' | 'moderation' | 'operation';
  readonly status?: number;
  readonly body?: z.core.$ZodType;
  readonly answer?: z.core.$ZodType;
  /** A body that a test sends. */
  readonly example?: unknown;
  readonly problems?: readonly ProblemCode[];
}

const id = z.union([z.string().max(128), z.int()]).describe('Your own word for it, given back as it came.');
const batchSchema = z.strictObject({
  items: z
    .array(z.looseObject({ id: id.optional(), value: z.string() }))
    .min(1)
    .max(MOST_ITEMS)
    .describe('Contacts, each with an id if you like.'),
});
const batchAnswer = z.looseObject({
  catalog: catalogSchema,
  results: z.array(z.looseObject({ id: id.optional(), verdict: verdictSchema.optional() })),
});
const explained = z.looseObject({
  verdict: verdictSchema,
  rules: z.array(z.looseObject({ rule: z.string(), fired: z.boolean() })),
});
const prefixAnswer = z.looseObject({
  kind: z.string(),
  prefix: z.string(),
  cacheSeconds: z.int(),
  entries: z.array(z.looseObject({ hash: z.string(), status: z.enum(['official', 'listed']) })),
});
const ticket = z.looseObject({ id: z.string(), status: z.string(), received: z.string() });
const JSON_PROBLEMS = [
  'malformed',
  'not-json',
  'too-large',
  'unprocessable',
  'bad-key',
  'not-allowed',
  'too-many-requests',
] as const;
const STORED = ['unavailable'] as const;

export const OPERATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: '/v1/check',
    tag: 'judgement',
    summary: 'One contact in, one verdict out. Never stored, never logged.',
    body: contactSchema,
    answer: verdictSchema,
    example: { value: 'https://token.im/', claims: 'imToken' },
    problems: JSON_PROBLEMS,
  },
  {
    method: 'post',
    path: '/v1/check/batch',
    tag: 'judgement',
    summary: 'Up to 500 contacts; order kept, one bad item spoils no other.',
    body: batchSchema,
    answer: batchAnswer,
    example: {
      items: [
        { id: 1, value: '95188' },
        { id: 2, value: 'nobody.example' },
      ],
    },
    problems: [...JSON_PROBLEMS, 'not-a-batch'],
  },
  {
    method: 'post',
    path: '/v1/explain',
    tag: 'judgement',
    summary: 'The same verdict, with every rule that was tried and what decided.',
    body: contactSchema,
    answer: explained,
    example: { value: 'nobody.example' },
    problems: JSON_PROBLEMS,
  },
  {
    method: 'get',
    path: '/v1/prefix/{kind}/{hex}',
    tag: 'look-up',
    summary: 'Everything known whose SHA-256 begins so: hosts and accounts by 8 hex digits, numbers by 4.',
    answer: prefixAnswer,
    problems: ['not-found', 'not-a-prefix', ...STORED],
  },
  {
    method: 'get',
    path: '/v1/packs',
    tag: 'look-up',
    summary: 'What can be taken home to judge offline, and the key that signs it.',
    answer: z.looseObject({ packs: z.array(z.looseObject({ name: z.string(), version: z.string() })) }),
    problems: STORED,
  },
  {
    method: 'get',
    path: '/v1/packs/{name}',
    tag: 'look-up',
    summary: 'The catalog, or one list: whole, or as changes since ?since=.',
    problems: ['not-found', 'too-many-entries', ...STORED],
  },
  {
    method: 'get',
    path: '/v1/packs/{name}/set',
    tag: 'look-up',
    summary: 'The compact set of a list of hosts.',
    problems: ['not-found', ...STORED],
  },
  { method: 'get', path: '/v1/brands', tag: 'look-up', summary: 'Every brand that is known.' },
  {
    method: 'get',
    path: '/v1/brands/{id}',
    tag: 'look-up',
    summary: 'One brand: channels and negative facts, each with source and date.',
    problems: ['not-found'],
  },
  {
    method: 'post',
    path: '/v1/reports',
    tag: 'submissions',
    status: 201,
    summary: 'What somebody saw. A person looks at it; nothing is listed by reports alone.',
    body: reportSchema,
    answer: ticket,
    example: {
      value: 'https://reported.example/',
      category: 'fake-support',
      evidence: 'A page that asks for the recovery phrase.',
    },
    problems: [...JSON_PROBLEMS, 'not-listable', 'quota', ...STORED],
  },
  {
    method: 'get',
    path: '/v1/reports/{id}',
    tag: 'submissions',
    summary: 'What became of a report.',
    answer: ticket,
    problems: ['not-found', ...STORED],
  },
  {
    method: 'post',
    path: '/v1/appeals',
    tag: 'submissions',
    status: 201,
    summary: 'A listing is wrong, says its owner.',
    body: appealSchema,
    answer: ticket,
    example: { value: 'appealing.example', statement: 'It is our own shop.', proof: 'well-known' },
    problems: [...JSON_PROBLEMS, 'no-such-proof', 'quota', ...STORED],
  },
  {
    method: 'get',
    path: '/v1/appeals/{id}',
    tag: 'submissions',
    summary: 'What became of an appeal, and when to expect more.',
    answer: ticket,
    problems: ['not-found', ...STORED],
  },
  {
    method: 'post',
    path: '/v1/appeals/{id}/proof',
    tag: 'submissions',
    summary: 'Looks for the proof now.',
    answer: ticket,
    problems: ['not-found', ...STORED],
  },
  {
    method: 'get',
    path: '/v1/admin/queue',
    tag: 'moderation',
    summary: 'Reports and appeals that wait for a person.',
    problems: ['bad-key', 'not-allowed', ...STORED],
  },
  {
    method: 'get',
    path: '/v1/admin/feeds',
    tag: 'moderation',
    summary: 'The feeds, how old they are, and what they were refused.',
    problems: ['bad-key', 'not-allowed', ...STORED],
  },
  {
    method: 'post',
    path: '/v1/admin/decisions',
    tag: 'moderation',
    status: 201,
    summary: 'What a person decided, with the reason, for ever.',
    body: decisionSchema,
    problems: ['bad-key', 'not-allowed', 'unprocessable', 'not-listable', ...STORED],
  },
  {
    method: 'post',
    path: '/v1/admin/appeals/{id}/proven',
    tag: 'moderation',
    summary: 'The mail of an appeal has come.',
    problems: ['bad-key', 'not-allowed', 'not-found', ...STORED],
  },
  {
    method: 'get',
    path: '/healthz',
    tag: 'operation',
    summary: 'It runs; which catalog judges, since when.',
  },
  { method: 'get', path: '/readyz', tag: 'operation', summary: 'Send people here; how old the lists are.' },
  {
    method: 'get',
    path: '/metrics',
    tag: 'operation',
    summary: 'Counters as Prometheus reads them (Node).',
    problems: ['not-found'],
  },
];
