/** The judgement plane: what is sent is judged and forgotten. */
import * as z from 'zod/mini';
import { contactSchema } from '../../../core/admit.ts';
import { MOST_ITEMS } from '../../client/batch-result.ts';
import { catalogSchema, verdictSchema } from '../judgement/verdict-schema.ts';
import { JSON_PROBLEMS, type Operation } from './operation.ts';

const id = () =>
  z.optional(
    z
      .union([z.string().check(z.maxLength(128)), z.int()])
      .check(z.describe('Your own word for it, given back as it came.')),
  );
const batchSchema = () =>
  z.strictObject({
    items: z
      .array(z.looseObject({ id: id(), value: z.string() }))
      .check(z.minLength(1), z.maxLength(MOST_ITEMS), z.describe('Contacts, each with an id if you like.')),
  });
const batchAnswer = () =>
  z.looseObject({
    catalog: catalogSchema(),
    results: z.array(z.looseObject({ id: id(), verdict: z.optional(verdictSchema()) })),
  });
const explained = () =>
  z.looseObject({
    verdict: verdictSchema(),
    rules: z.array(z.looseObject({ rule: z.string(), fired: z.boolean() })),
  });

export const JUDGEMENT: readonly Operation[] = [
  {
    method: 'post',
    path: '/v1/check',
    tag: 'judgement',
    summary: 'One contact in, one verdict out. Never stored, never logged.',
    body: () => contactSchema,
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
    body: () => contactSchema,
    answer: explained,
    example: { value: 'nobody.example' },
    problems: JSON_PROBLEMS,
  },
];
